import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** Whether a module is the one that Node was started with, and not one that another imports. */
export function isMain(meta) {
  return meta.url === pathToFileURL(process.argv[1] ?? '').href;
}
