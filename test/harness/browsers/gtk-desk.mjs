/** What a reader chose for the desk on which WebKit's GTK port runs: said to it by xsettingsd, also while it runs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from './processes.mjs';

/* What can be chosen, and which line says so. */
const lines = {
  'prefers-color-scheme': (value) => `Net/ThemeName "${value === 'dark' ? 'Adwaita-dark' : 'Adwaita'}"`,
  'prefers-reduced-motion': (value) => `Gtk/EnableAnimations ${value === 'reduce' ? 0 : 1}`,
};

/** GTK has no forced colours, and paper is not the desk's. */
export const canChoose = (settings) => Object.keys(settings).every((name) => name in lines);

/**
 * @param {string} program xsettingsd
 * @param {string} folder for its file
 * @param {string} display of the screen that the desk is on
 */
export function startDesk(program, folder, display) {
  const file = join(folder, 'xsettingsd');
  const write = (settings) => {
    const text = Object.entries(lines).map(([name, line]) => `${line(settings[name])}\n`);
    writeFileSync(file, text.join(''));
  };
  write({});
  const { child, stop } = startProgram(program, ['-c', file], { env: { DISPLAY: display } });
  return {
    stop,
    /** What is left out is as it comes. */
    choose(settings) {
      write(settings);
      // It then reads its file again.
      child.kill('SIGHUP');
    },
  };
}
