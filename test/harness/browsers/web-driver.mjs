/** A small client of WebDriver: one session, with the few calls that a page needs. */
const patience = 300_000;

/** Opens a session at a driver that listens on a port of this machine. */
export async function openSession(port, capabilities) {
  const { sessionId } = await ask(port, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const call = (method, path, body) => ask(port, method, `/session/${sessionId}${path}`, body);
  await call('POST', '/timeouts', { script: patience, pageLoad: 60_000 });
  return call;
}

async function ask(port, method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error} (${method} ${path}) ${value.message}`);
  return value;
}

/* The keys that have no character, as WebDriver writes them. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** The actions that press keys together, the last one first up. */
export function chord(names) {
  const values = names.map((name) => {
    const value = keys[name] ?? name;
    if ([...value].length !== 1) throw new Error(`Not a key that tests know: ${name}`);
    return value;
  });
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
  return { type: 'key', id: 'keyboard', actions };
}

/** The action of the mouse: `move` to a place, or its button `down` or `up`. */
export function mouseAction(type, x, y) {
  const action =
    type === 'move'
      ? { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' }
      : { type: type === 'down' ? 'pointerDown' : 'pointerUp', button: 0 };
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] };
}
