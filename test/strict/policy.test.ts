import { expect } from '@open-wc/testing';
import { policies } from '../../scripts/policy.mjs';
import { openStrict, told } from '../harness/strict.js';
import { allowsCodeFromText, allowsStyleAttributes } from './rules.js';

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

for (const policy of Object.keys(policies)) {
  describe(`the policy "${policy}"`, () => {
    it('lets a clean page through', async () => {
      const page = await openStrict('clean.html', { policy });
      expect(page.document.querySelector('p')?.textContent).to.contain('Nothing');
      await told();
      expect(page.complaints()).to.deep.equal([]);
      page.close();
    });

    it('catches a script in the page itself', async () => {
      const page = await openStrict('inline-script.html', { policy });
      await told();
      expect(page.violations()).to.have.length(1);
      expect(page.violations()[0]).to.match(/^script-src(-elem)? inline/);
      expect(page.document.title).to.equal('Script in the page');
      page.close();
    });

    it(`${allowsStyleAttributes(policy) ? 'lets' : 'catches'} a style attribute`, async () => {
      const page = await openStrict('style-attribute.html', { policy });
      await told();
      expect(page.violations()).to.have.length(allowsStyleAttributes(policy) ? 0 : 1);
      for (const violation of page.violations()) expect(violation).to.match(/^style-src(-attr)? inline/);
      page.close();
    });

    it(`${allowsCodeFromText(policy) ? 'lets' : 'catches'} code made from text`, async () => {
      const page = await openStrict('clean.html', { policy });
      const { Function: Maker } = page.window as unknown as { Function: typeof Function };
      if (allowsCodeFromText(policy)) expect(Maker('return 1')()).to.equal(1);
      else expect(() => Maker('return 1')).to.throw();
      await told();
      // WebKit leaves it at the error, unless trusted types are asked for.
      const isSilent = isWebKit && !policies[policy]?.some((text) => text.includes('trusted-types'));
      expect(page.violations()).to.have.length(allowsCodeFromText(policy) || isSilent ? 0 : 1);
      page.close();
    });
  });
}
