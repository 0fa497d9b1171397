import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const dist = join(import.meta.dirname, '../../packages/elements/dist');
const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
const text = (file) => readFileSync(join(dist, file), 'utf8');
const scripts = Object.keys(hashes).filter((file) => file.endsWith('.js'));

describe('the delivered files', () => {
  it('are the ones of the contract', () => {
    for (const name of ['kanskracht.js', 'positive-health.js', 'neighbourhood-comparison.js', 'custom-elements.json'])
      assert.ok(name in hashes, name);
  });

  it('have the hash that integrity.json gives', () => {
    for (const [file, hash] of Object.entries(hashes)) {
      const sha384 = createHash('sha384')
        .update(readFileSync(join(dist, file)))
        .digest('base64');
      assert.equal(`sha384-${sha384}`, hash, file);
    }
  });

  it('are all in integrity.json', () => {
    const chunks = readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`);
    assert.deepEqual(
      chunks.filter((file) => !(file in hashes)),
      [],
    );
  });

  it('find each other from any folder', () => {
    for (const file of scripts) {
      const paths = [...text(file).matchAll(/(?:[}*]from|(?:^|;)import|\bimport\()["`]([^"`\s]+)["`]/g)].map(
        ([, path]) => path,
      );
      for (const path of paths) assert.match(path, /^\.\.?\//, `${file} imports ${path}`);
    }
    assert.match(text('kanskracht.js'), /from"\.\/|import"\.\//);
  });

  it('need no code made from text', () => {
    for (const file of scripts.filter((name) => !name.includes('arquero')))
      assert.doesNotMatch(text(file), /\bnew Function\b|\beval\(/, file);
  });
});
