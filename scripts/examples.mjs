/**
 * `node scripts/examples.mjs` installs, checks, builds and opens each project of examples/, as someone who
 * copies one would, and ends with the line "N passed, N failed". With names (`react vue`) only those; with
 * `--installed` only our own packages are put in anew.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { build } from './build.mjs';
import { command, npm, root } from './setup.mjs';

/*
 * Where each writes its page, mistakes that its types must refuse, and the trusted types policies that
 * the framework needs beside Lit's.
 */
const examples = {
  react: {
    file: 'src/app.tsx',
    mistakes: [
      ['view={view}', 'view="spyder"'],
      ['table={table}', 'table="brukske.csv"'],
      ['setChosen(detail)', 'setChosen(detail.problems)'],
      ['region={chosen.region}', 'regions={chosen.region}'],
    ],
  },
  vue: {
    file: 'src/app.vue',
    policies: 'vue',
    mistakes: [
      [':view="view"', 'view="spyder"'],
      [':table="table"', 'table="brukske.csv"'],
      ['chosen = detail', 'chosen = detail.problems'],
      [':region="chosen.region"', ':region="3"'],
    ],
  },
  svelte: {
    file: 'src/app.svelte',
    mistakes: [
      ['{view}\n', 'view="spyder"\n'],
      ['{table}\n', 'table="brukske.csv"\n'],
      ['chosen = detail', 'chosen = detail.problems'],
      ['region={chosen.region}', 'regions={chosen.region}'],
    ],
  },
  angular: {
    file: 'src/app.html',
    mistakes: [
      ['[view]="view()"', 'view="spyder"'],
      ['[table]="table"', 'table="brukske.csv"'],
      ['$event.detail', '$event.detail.problems'],
      ['[region]=', '[regions]='],
    ],
  },
};

await command(async (args) => {
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const names = Object.keys(examples).filter((name) => asked.length === 0 || asked.includes(name));
  const total = { passed: 0, failed: 0 };
  if (!existsSync(join(root, 'packages/elements/dist/frameworks'))) await build();
  const { openExample } = await import('./examples-page.mjs');
  for (const name of names) {
    console.log(`\n── ${name}`);
    const folder = join(root, 'examples', name);
    const steps = {
      'is installed': () => (args.includes('--installed') ? refresh(folder) : install(folder)),
      'has right types': () => run(folder, 'run', 'check'),
      'refuses wrong types': () => refuses(folder, examples[name]),
      'is built': () => run(folder, 'run', 'build'),
      'works under the strict policy': () => openExample(join(folder, 'dist'), examples[name].policies),
    };
    // Each step needs the ones before it.
    for (const [step, attempt] of Object.entries(steps)) {
      try {
        await attempt();
        total.passed++;
        console.log(`✓ ${step}`);
      } catch (error) {
        total.failed++;
        console.error(`❌ ${step}\n${error instanceof Error ? error.message : error}`);
        break;
      }
    }
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

function run(folder, ...args) {
  const { ok, output } = quietly(folder, args);
  if (!ok) throw new Error(`npm ${args.join(' ')} failed:\n${output}`);
}

function quietly(folder, args) {
  const { status, stdout, stderr } = npm(args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
  return { ok: status === 0, output: stripVTControlCharacters(`${stdout}${stderr}`) };
}

function install(folder) {
  run(folder, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}

function refresh(folder) {
  for (const name of ['tables', 'figures', 'elements'])
    for (const part of ['dist', 'package.json']) {
      const place = join(folder, 'node_modules/@kanskracht', name, part);
      rmSync(place, { recursive: true, force: true });
      cpSync(join(root, 'packages', name, part), place, { recursive: true });
    }
}

/* A copy of the project within itself, with mistakes; it finds what is installed in the folder above it. */
function refuses(folder, { file, mistakes }) {
  const wrong = join(folder, 'wrong');
  rmSync(wrong, { recursive: true, force: true });
  try {
    for (const name of readdirSync(folder))
      if (!['node_modules', 'dist', 'wrong'].includes(name))
        cpSync(join(folder, name), join(wrong, name), { recursive: true });
    let text = readFileSync(join(wrong, file), 'utf8');
    for (const [right, mistake] of mistakes) {
      if (!text.includes(right)) throw new Error(`${file} no longer holds: ${right}`);
      text = text.replace(right, () => mistake);
    }
    writeFileSync(join(wrong, file), text);
    const { output } = quietly(wrong, ['run', 'check']);
    const told = new Set([...output.matchAll(/app\.\w+[:(](\d+)/g)].map(([, line]) => Number(line)));
    for (const [, mistake] of mistakes) {
      const line = text.slice(0, text.indexOf(mistake)).split('\n').length;
      if (!told.has(line)) throw new Error(`Nothing was said of ${mistake} in line ${line}:\n${output}`);
    }
  } finally {
    rmSync(wrong, { recursive: true, force: true });
  }
}
