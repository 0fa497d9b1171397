#!/usr/bin/env node
import process from 'node:process';
import { run } from '../dist/index.js';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
});
