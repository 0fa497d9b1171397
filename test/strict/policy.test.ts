import { expect, oneEvent } from '@open-wc/testing';
import { openStrict } from '../harness/strict.js';

describe('the strict policy', () => {
  it('lets a clean page through', async () => {
    const page = await openStrict('clean.html');
    expect(page.document.querySelector('p')?.textContent).to.contain('Nothing');
    expect(page.violations()).to.deep.equal([]);
    page.close();
  });

  it('catches a style attribute', async () => {
    const page = await openStrict('style-attribute.html');
    const violations = page.violations();
    expect(violations).to.have.length(1);
    expect(violations[0]).to.match(/^style-src-attr inline/);
    page.close();
  });

  it('catches code made from text', async () => {
    const page = await openStrict('clean.html');
    const refused = oneEvent(page.window, 'securitypolicyviolation');
    const inner = page.window as unknown as { Function: typeof Function };
    expect(() => inner.Function('return 1')).to.throw();
    await refused;
    expect(page.violations()).to.have.length(1);
    page.close();
  });
});
