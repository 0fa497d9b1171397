/*
 * For the page around frames: gives each frame of Kanskracht the height that it asks for. Frames are those
 * with the attribute `data-kanskracht`, and those whose address ends in embed.html. A message counts when
 * it comes from such a frame itself and holds a height within bounds; the origin of a sandboxed frame is
 * `null`, so that can't be what is checked. Everything else is left alone.
 */
(() => {
  const highest = 20_000;
  const frames = () => [
    ...document.querySelectorAll('iframe[data-kanskracht], iframe[src*="/embed.html"], iframe[src^="embed.html"]'),
  ];

  addEventListener('message', ({ source, data }) => {
    const height = data?.kanskracht === 'height' ? data.height : undefined;
    if (typeof height !== 'number' || !(height > 0 && height <= highest)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
    if (frame === undefined) return;
    const hasBorderInside = getComputedStyle(frame).boxSizing === 'border-box';
    frame.style.height = `${Math.ceil(height) + (hasBorderInside ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  });

  // What a frame told before this script was there, it tells again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ kanskracht: 'height?' }, '*');
})();
