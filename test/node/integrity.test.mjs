import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';

const dist = join(import.meta.dirname, '../../packages/elements/dist');
const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
const text = (file) => readFileSync(join(dist, file), 'utf8');
const scripts = Object.keys(hashes).filter((file) => file.endsWith('.js') && !file.startsWith('frameworks/'));

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
    const files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => file !== 'integrity.json');
    assert.deepEqual(files.sort(), Object.keys(hashes).sort());
    for (const file of [
      'embed.html',
      'embed.css',
      'frame.js',
      'frame-height.js',
      'sbom.cdx.json',
      'importmap.json',
      'frameworks/angular.js',
    ])
      assert.ok(file in hashes, file);
  });

  it('have each script that a page can load in the import map, with the same hash', () => {
    const { integrity } = JSON.parse(text('importmap.json'));
    assert.deepEqual(
      Object.entries(integrity),
      scripts.filter((file) => !file.startsWith('application/')).map((file) => [`./${file}`, hashes[file]]),
    );
  });

  it('import nothing before the page is claimed', () => {
    for (const file of [
      'kanskracht.js',
      'goal-tracker.js',
      'positive-health.js',
      'prevention-pyramid.js',
      'neighbourhood-comparison.js',
    ]) {
      assert.doesNotMatch(text(file), /\bfrom["`]|\bimport["`]/, file);
      assert.match(text(file), /^[^;]*Symbol\.for\("kanskracht"\)/, file);
    }
  });

  it('find each other from any folder', () => {
    for (const file of scripts) {
      const paths = [...text(file).matchAll(/(?:[}*]from|(?:^|;)import|\bimport\()["`]([^"`\s]+)["`]/g)].map(
        ([, path]) => path,
      );
      for (const path of paths) assert.match(path, /^\.\.?\//, `${file} imports ${path}`);
    }
    assert.match(text('kanskracht.js'), /import\("\.\/register\//);
  });

  it('need no code made from text', () => {
    for (const file of scripts.filter((name) => !name.includes('arquero')))
      assert.doesNotMatch(text(file), /\bnew Function\b|\beval\(/, file);
  });
});
