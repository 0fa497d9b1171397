import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dark, light } from '../../packages/figures/dist/palette.js';
import { roles } from '../../packages/figures/dist/theme.js';

const folder = join(import.meta.dirname, '../../packages/elements');
const tokens = JSON.parse(readFileSync(join(folder, 'dist/tokens.json'), 'utf8'));

/* What the W3C format (2025.10) asks of each type that is used here. */
const types = {
  color: ({ colorSpace, components, hex, ...rest }) => {
    assert.equal(colorSpace, 'srgb');
    assert.equal(components.length, 3);
    for (const component of components) assert.ok(component >= 0 && component <= 1, `${component}`);
    assert.match(hex, /^#[0-9a-f]{6}$/);
    assert.deepEqual(rest, {});
    const bytes = components.map((component) =>
      Math.round(component * 255)
        .toString(16)
        .padStart(2, '0'),
    );
    assert.equal(`#${bytes.join('')}`, hex, 'the components say the same as the hex');
  },
  strokeStyle: (value) => {
    if (typeof value === 'string') return assert.ok(['solid', 'dashed', 'dotted'].includes(value));
    assert.ok(['butt', 'round', 'square'].includes(value.lineCap));
    for (const { value: length, unit } of value.dashArray) {
      assert.ok(length > 0);
      assert.equal(unit, 'px');
    }
    return undefined;
  },
};

/** Walks through groups and checks each token; gives back the paths. */
function check(group, path = [], inherited = undefined) {
  const type = group.$type ?? inherited;
  const names = Object.keys(group).filter((name) => !name.startsWith('$'));
  const known = ['$schema', '$type', '$description', '$value', '$extensions', '$deprecated'];
  for (const name of Object.keys(group))
    assert.ok(!name.startsWith('$') || known.includes(name), `${name} is no part of the format`);
  if ('$value' in group) {
    assert.deepEqual(names, [], `${path.join('.')} is a token and has tokens`);
    assert.ok(group.$description, `${path.join('.')} has no description`);
    assert.ok(types[type], `${path.join('.')} has no type`);
    types[type](group.$value);
    return [path.join('.')];
  }
  return names.flatMap((name) => {
    assert.doesNotMatch(name, /[{}.]/, 'a name that cannot be referred to');
    return check(group[name], [...path, name], type);
  });
}

describe('the design tokens', () => {
  it('have the shape of the W3C format', () => {
    assert.equal(check(tokens).length, 2 * roles.length + 3);
  });

  it('are the colours that figures paint with', () => {
    for (const [name, theme] of Object.entries({ light, dark })) {
      const painted = roles.map((role) => theme[role]).sort();
      const given = Object.entries(tokens[name]).filter(([key]) => !key.startsWith('$'));
      assert.deepEqual(given.map(([, { $value }]) => $value.hex).sort(), painted);
      assert.equal(tokens[name]['series-1'].$value.hex, theme.series1);
      assert.equal(tokens[name]['on-tile-dark'].$value.hex, theme.onTileDark);
    }
  });

  it('come with the package, and with a hash', () => {
    assert.ok('tokens.json' in JSON.parse(readFileSync(join(folder, 'dist/integrity.json'), 'utf8')));
    const { files, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    assert.ok(files.includes('dist'));
    assert.equal(exports['./tokens.json'], './dist/tokens.json');
  });
});
