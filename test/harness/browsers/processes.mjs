/** Programs that a browser needs beside it, and that may never outlive the tests. */
import { spawn } from 'node:child_process';
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
