import { expect, fixture, html } from '@open-wc/testing';
import {
  type MediaSettings,
  sendKeys,
  sendMouse,
  setMedia,
  setMediaOrSkip,
  setViewport,
  writePicture,
} from './commands.js';

describe('the commands for tests', () => {
  afterEach(() => setMedia());

  it('press real keys', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Naam" />`);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(input);
    await sendKeys({ type: 'Brukske' });
    expect(input.value).to.equal('Brukske');
  });

  it('move a real mouse', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Kies</button>`);
    const box = button.getBoundingClientRect();
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    await sendMouse({ type: 'click', position: [Math.round(box.x + 5), Math.round(box.y + 5)] });
    expect(clicks).to.equal(1);
  });

  const media: readonly MediaSettings[] = [
    { media: 'print' },
    { 'forced-colors': 'active' },
    { 'prefers-color-scheme': 'dark' },
    { 'prefers-reduced-motion': 'reduce' },
  ];
  for (const setting of media) {
    const [[name, value] = []] = Object.entries(setting);
    it(`set ${name} to ${value}, and set it back`, async function () {
      const matches = () => matchMedia(name === 'media' ? `${value}` : `(${name}: ${value})`).matches;
      expect(matches()).to.equal(false);
      await setMediaOrSkip(this, setting);
      expect(matches()).to.equal(true);
      await setMedia();
      expect(matches()).to.equal(false);
    });
  }

  it('set the size of the window', async () => {
    await setViewport({ width: 320, height: 600 });
    expect(innerWidth).to.equal(320);
  });

  it('tell a picture from the committed one', async () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>\n';
    expect(await writePicture('empty', picture)).to.equal('same');
    expect(await writePicture('empty', `${picture}<!-- changed -->`)).to.equal('changed');
    const beside = await fetch('/test/output/empty-changed.svg');
    expect(await beside.text()).to.contain('changed');
    expect(await writePicture('empty', picture)).to.equal('same');
  });
});
