/** Programs and folders that a browser needs beside it, and that may never outlive the tests. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const running = new Set();
let watched = false;

/**
 * Starts a program at the head of a group of its own, so that what it starts ends with it.
 * @returns {{child: import('node:child_process').ChildProcess, stop: () => void}}
 */
export function startProgram(path, args, { env = {}, stdio = 'ignore' } = {}) {
  watch();
  const child = spawn(path, args, { stdio, env: { ...process.env, ...env }, detached: true });
  const stop = () => {
    running.delete(stop);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It had ended already.
    }
  };
  running.add(stop);
  // Whoever waits for it hears of it; without anyone, an error that nobody catches would end the tests.
  child.on('error', () => undefined);
  return { child, stop };
}

/**
 * Makes a folder to keep files in for a while.
 * @returns {{path: string, stop: () => void}} `stop` removes it
 */
export function temporaryFolder() {
  watch();
  const path = mkdtempSync(join(tmpdir(), 'kanskracht-browser-'));
  const stop = () => {
    running.delete(stop);
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  running.add(stop);
  return { path, stop };
}

function watch() {
  if (watched) return;
  watched = true;
  const stopAll = () => {
    for (const stop of running) stop();
  };
  process.on('exit', stopAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      stopAll();
      process.exit(130);
    });
  }
}
