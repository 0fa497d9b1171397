import '../packages/elements/src/register/kanskracht.js';
import type { KansFigure } from '@kanskracht/elements';
import { checkTables, readCsv } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

/** The fenced blocks of a language, in order, without the indent of a list. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\``, 'gm'))].map(
    ([, indent = '', body = '']) => body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

describe('the README', () => {
  let readme = '';
  before(async () => {
    readme = await (await fetch('/README.md')).text();
  });

  it('has an example for each of the four figures, and their files hold no problem', () => {
    const [comparison, scores, activities, goals] = blocks(readme, 'csv');
    expect(checkTables({ observations: readCsv(comparison ?? '') })).to.deep.equal([]);
    expect(checkTables({ health_scores: readCsv(scores ?? '') })).to.deep.equal([]);
    expect(checkTables({ activities: readCsv(activities ?? '') })).to.deep.equal([]);
    expect(checkTables({ goals: readCsv(goals ?? '') })).to.deep.equal([]);
  });

  it('has tags that draw those files', async () => {
    const files = blocks(readme, 'csv');
    const tags = [...readme.matchAll(/<(kans-[a-z-]+) src="[^"]+" heading="([^"]+)">/g)];
    expect(tags).to.have.length(4);
    for (const [index, [, tag = '', heading]] of tags.entries()) {
      const element = document.createElement(tag) as KansFigure;
      element.table = readCsv(files[index] ?? '');
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('.chart svg'), tag).to.not.equal(null);
      expect(element.shadowRoot?.querySelector('[part="problem"]'), tag).to.equal(null);
      expect(heading).to.not.equal('');
      element.remove();
    }
  });
});
