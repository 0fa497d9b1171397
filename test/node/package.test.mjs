/* What the packages for WordPress and SharePoint are made of. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writePackage } from '../../scripts/package.mjs';

describe('a package with the library in it', () => {
  it('holds what was built for it, and not an older build that is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kanskracht-package-'));
    const [built, target] = [join(folder, 'built'), join(folder, 'dist/package')];
    writeFileSync(built, 'old');
    await writePackage(
      target,
      async () => readFileSync(built),
      async () => writeFileSync(built, 'new'),
    );
    assert.equal(readFileSync(target, 'utf8'), 'new');
    rmSync(folder, { recursive: true });
  });

  it('is not written where the build stops', async () => {
    const target = join(tmpdir(), 'kanskracht-package-not-written');
    const stopped = writePackage(
      target,
      () => Buffer.from('old'),
      () => Promise.reject(new Error('stopped')),
    );
    await assert.rejects(stopped, /stopped/);
    assert.ok(!existsSync(target));
  });
});
