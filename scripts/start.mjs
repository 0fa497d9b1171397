/** `npm start`: builds and serves the gallery. */
import process from 'node:process';
import { build } from './build.mjs';
import { command } from './setup.mjs';

await command(async () => {
  console.log('Building …');
  await build();
  const { serve } = await import('./serve.mjs');
  const { address } = await serve(Number(process.env.PORT) || undefined);
  console.log(`The gallery is at ${address} (Ctrl+C stops it).`);
});
