/**
 * Runs in a page before anything else does: keeps count of what must be undone and was not. Counted are
 * listeners on what outlives a figure (the window, what is not a node, nodes that are in the page),
 * observers that observe, timers that run and object addresses. `stays()` gives how many of each.
 */
export function countWhatStays() {
  /* Weak, so that counting holds nothing that the page let go. */
  const targets = new Set();
  const listeners = new WeakMap();
  const observing = new Map();
  const timers = new Map();
  const addresses = new Set();

  const keyOf = (type, listener, options) => {
    const capture = typeof options === 'object' && options !== null ? Boolean(options.capture) : Boolean(options);
    return { type, listener: new WeakRef(listener), capture };
  };
  const same = (one, other) =>
    one.type === other.type && one.listener.deref() === other.listener.deref() && one.capture === other.capture;
  const forget = (target, entry) => {
    const known = listeners.get(target) ?? [];
    const at = known.findIndex((one) => same(one, entry));
    if (at >= 0) known.splice(at, 1);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener) {
      const entry = keyOf(type, listener, options);
      if (!listeners.has(target)) {
        listeners.set(target, []);
        targets.add(new WeakRef(target));
      }
      const known = listeners.get(target);
      if (!known.some((one) => same(one, entry))) known.push(entry);
      const weak = new WeakRef(target);
      const undo = () => weak.deref() && forget(weak.deref(), entry);
      if (options?.once) addEventListener.call(target, type, undo, { once: true });
      if (options?.signal) addEventListener.call(options.signal, 'abort', undo, { once: true });
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener) forget(target, keyOf(type, listener, options));
    return removeEventListener.call(target, type, listener, options);
  };

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Original = window[name];
    window[name] = class extends Original {
      #watched = new Set();
      observe(target, ...options) {
        super.observe(target, ...options);
        this.#watched.add(target);
        observing.set(this, name);
      }
      unobserve(target) {
        super.unobserve(target);
        this.#watched.delete(target);
        if (this.#watched.size === 0) observing.delete(this);
      }
      disconnect() {
        super.disconnect();
        this.#watched.clear();
        observing.delete(this);
      }
    };
  }

  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [original, cancel] = [window[start].bind(window), window[stop].bind(window)];
    window[start] = (act, ...rest) => {
      const id = original(
        (...given) => {
          timers.delete(`${start} ${id}`);
          act(...given);
        },
        ...rest,
      );
      timers.set(`${start} ${id}`, start);
      return id;
    };
    window[stop] = (id) => {
      timers.delete(`${start} ${id}`);
      cancel(id);
    };
  }
  const [setInterval, clearInterval] = [window.setInterval.bind(window), window.clearInterval.bind(window)];
  window.setInterval = (...given) => {
    const id = setInterval(...given);
    timers.set(`setInterval ${id}`, 'setInterval');
    return id;
  };
  window.clearInterval = (id) => {
    timers.delete(`setInterval ${id}`);
    clearInterval(id);
  };

  const [createObjectURL, revokeObjectURL] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
  URL.createObjectURL = (blob) => {
    const address = createObjectURL(blob);
    addresses.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    addresses.delete(address);
    revokeObjectURL(address);
  };

  window.stays = () => {
    const counts = {};
    const add = (name) => {
      counts[name] = (counts[name] ?? 0) + 1;
    };
    for (const reference of targets) {
      const target = reference.deref();
      if (target === undefined) targets.delete(reference);
      else if (!(target instanceof Node) || target.isConnected)
        for (const { type } of listeners.get(target)) add(`listener ${type}`);
    }
    for (const name of observing.values()) add(name);
    for (const name of timers.values()) add(name);
    for (const _ of addresses) add('address');
    return counts;
  };
}
