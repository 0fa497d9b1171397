/* The library as a whole has at once what pages fetch later: nothing may be forgotten. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './support.mjs';

const folder = join(root, 'packages/figures/src');

describe('@kanskracht/figures as a whole', () => {
  it('gives every part that a page fetches later, each once', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    const fetched = texts.flatMap((text) => [
      ...text.matchAll(/ = later(?:<.*>)?\(\(\) => import\('\.\/(.+)\.js'\)\)/g),
    ]);
    const complete = await readFile(join(folder, 'complete.ts'), 'utf8');
    const given = [...complete.matchAll(/\.give\((\w+)\);/g)].map(([, name]) => name);
    assert.ok(fetched.length > 10);
    assert.equal(given.length, fetched.length);
    assert.equal(new Set(given).size, given.length);
    for (const [, path] of fetched) assert.match(complete, new RegExp(`from '\\./(?:[\\w-]+/)?${path}\\.js'`));
  });
});
