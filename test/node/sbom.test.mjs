import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { billOfMaterials } from '../../scripts/sbom.mjs';
import { root } from './support.mjs';

const dist = join(root, 'packages/elements/dist');
const read = (file) => readFileSync(join(dist, file), 'utf8');
const bill = JSON.parse(read('sbom.cdx.json'));
const hashes = JSON.parse(read('integrity.json'));
const { component: main } = bill.metadata;
const nameOf = ({ group, name }) => (group ? `${group}/${name}` : name);

describe('the bill of materials', () => {
  it('has the form of CycloneDX 1.6', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.specVersion, '1.6');
    assert.equal(bill.version, 1);
    assert.match(bill.serialNumber, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/);
    for (const component of [main, ...bill.components]) {
      assert.equal(component.type, 'library');
      for (const field of ['name', 'version', 'purl', 'bom-ref'])
        assert.ok(component[field], `${component.name}: ${field}`);
      assert.match(component.purl, /^pkg:npm\/(%40[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+/);
      assert.equal(component.licenses.length, 1);
      assert.ok(component.licenses[0].license?.id ?? component.licenses[0].expression);
    }
    const addresses = [main, ...bill.components].map((component) => component['bom-ref']);
    assert.equal(new Set(addresses).size, addresses.length);
    for (const { ref, dependsOn } of bill.dependencies)
      for (const address of [ref, ...dependsOn]) assert.ok(addresses.includes(address), address);
  });

  it('is about this version of the elements', () => {
    const { name, version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
    assert.equal(nameOf(main), name);
    assert.equal(main.version, version);
  });

  it('names exactly the libraries that the licences beside it are of', () => {
    const licences = [
      ...`${read('licences.md')}\n${read('licences-plot.md')}`.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm),
    ];
    const told = new Set(licences.map(([, name, version, licence]) => `${name} ${version} ${licence}`));
    const named = bill.components
      // Our own packages, and the bundler, which leaves a few lines of its own behind.
      .filter(({ group, name }) => group !== '@kanskracht' && name !== 'rolldown')
      .map((component) => `${nameOf(component)} ${component.version} ${component.licenses[0].license.id}`);
    assert.deepEqual(named.sort(), [...told].sort());
    assert.ok(named.some((line) => line.startsWith('lit-html ')));
  });

  it('says of each library in which delivered files it is', () => {
    for (const { name, evidence } of bill.components) {
      assert.ok(evidence.occurrences.length > 0, name);
      for (const { location } of evidence.occurrences) assert.ok(location in hashes, `${name}: ${location}`);
    }
    const plot = bill.components.find(({ name }) => name === 'plot');
    assert.match(plot.evidence.occurrences[0].location, /^chunks\/plot-/);
  });

  it('has the hash of each delivered file', () => {
    const made = ['sbom.cdx.json', 'importmap.json'];
    assert.deepEqual(
      main.components.map(({ name }) => name),
      Object.keys(hashes).filter((file) => !made.includes(file)),
    );
    for (const { name, type, hashes: own } of main.components) {
      assert.equal(type, 'file');
      const sha384 = createHash('sha384')
        .update(readFileSync(join(dist, name)))
        .digest('hex');
      assert.deepEqual(own, [{ alg: 'SHA-384', content: sha384 }], name);
    }
  });

  it('is the same each time, with a date only when it is given one', () => {
    const chunks = [{ fileName: 'a.js', moduleIds: [join(root, 'node_modules/lit/index.js'), '\0made-up'] }];
    const files = { 'a.js': Buffer.from('a') };
    const [once, again] = [billOfMaterials(chunks, files, undefined), billOfMaterials(chunks, files, undefined)];
    assert.deepEqual(once, again);
    assert.equal(once.metadata.timestamp, undefined);
    assert.deepEqual(
      once.components.map(({ name }) => name),
      ['lit'],
    );
    const dated = billOfMaterials(chunks, files, '1767225600');
    assert.equal(dated.metadata.timestamp, '2026-01-01T00:00:00.000Z');
    assert.notEqual(dated.serialNumber, once.serialNumber);
  });

  it('does not pass over what it cannot name', () => {
    const chunks = [{ fileName: 'a.js', moduleIds: [join(root, 'scripts/unknown.js')] }];
    assert.throws(() => billOfMaterials(chunks, {}), /does not know what .*unknown\.js belongs to/);
  });

  it('names no address on the network', () => assert.doesNotMatch(read('sbom.cdx.json'), /https?:/));
});
