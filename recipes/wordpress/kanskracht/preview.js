/* Stands in the page or frame in which the editor shows the post: draws, and gives the block its twin. */
import './library/kanskracht.js';
import { twinOf } from './library/twin.js';

document.addEventListener('kans-ready', async ({ target }) => {
  const twin = await twinOf(target);
  target.dispatchEvent(new CustomEvent('kanskracht-twin', { bubbles: true, detail: { twin } }));
});
