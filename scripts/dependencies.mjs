/** `npm run dependencies`: version, licence and weight of each library that the packages use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { command, root } from './setup.mjs';

await command(async () => {
  const { build } = await import('vite');
  console.log('| library | version | licence | weight | used by |\n|---|---|---|---|---|');
  for (const [name, users] of libraries()) {
    const { version, license, exports } = readJson(`node_modules/${name}/package.json`);
    // Without a main entry it is not for pages.
    const gzipped = exports && !('.' in exports) && !exports.default ? 'Node only' : await weight(build, name);
    console.log(`| ${name} | ${version} | ${license} | ${gzipped} | ${users.join(', ')} |`);
  }
});

function libraries() {
  const users = new Map();
  for (const user of ['tables', 'figures', 'elements', 'render']) {
    const names = Object.keys(readJson(`packages/${user}/package.json`).dependencies);
    for (const name of names.filter((name) => !name.startsWith('@kanskracht/')))
      users.set(name, [...(users.get(name) ?? []), user]);
  }
  // Written anew in the sources because of its weight; here to hold that against.
  users.set('@stdlib/stats-base-dists-normal-quantile', ['tests']);
  return [...users].sort();
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

/* All of a library and what it brings, minified and gzipped: a page loads the part that is used. */
async function weight(build, name) {
  const entry = 'virtual:entry';
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source.endsWith(entry) ? entry : null),
        load: (id) => (id === entry ? `import * as all from '${name}'; export { all };` : null),
      },
    ],
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'all' },
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
    },
  });
  return `${(gzipSync(output[0].code, { level: 9 }).length / 1000).toFixed(1)} kB`;
}
