/** `npm run storybook` serves the stories; with `-- --build` it writes them to storybook-static/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeManifest } from './manifest.mjs';
import { command, root, SetupError } from './setup.mjs';
import { tool } from './tools.mjs';

await command((args) => {
  // The pages about the elements are made from the manifest.
  mkdirSync(join(root, 'packages/elements/dist'), { recursive: true });
  if (!writeManifest().ok) throw new SetupError('The manifest of the elements could not be made, see above.');
  const { ok } = args.includes('--build')
    ? tool('storybook', [
        'build',
        '--quiet',
        '--loglevel',
        'warn',
        '--disable-telemetry',
        '--output-dir',
        'storybook-static',
      ])
    : tool('storybook', ['dev', '--port', '6006', '--no-open', '--disable-telemetry', '--no-version-updates']);
  if (!ok) throw new SetupError('Storybook stopped with an error, see above.');
});
