import { executeServerCommand } from '@web/test-runner-commands';

/** What a page can be told about its reader and its medium; what is left out is as it comes. */
export interface MediaSettings {
  readonly media?: 'screen' | 'print';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'less';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** Presses a key (`Tab`, `Shift+Tab`, `a`), or types a text. */
export function sendKeys(keys: { readonly press: string } | { readonly type: string }): Promise<void> {
  return executeServerCommand('press-keys', keys);
}

/** Moves the mouse to a place in the window, or clicks there. */
export function sendMouse(action: {
  readonly type: 'move' | 'click';
  readonly position: readonly [x: number, y: number];
}): Promise<void> {
  return executeServerCommand('use-mouse', action);
}

/** Gives the window this size, in CSS pixels. */
export function setViewport(size: { readonly width: number; readonly height: number }): Promise<void> {
  return executeServerCommand('size-window', size);
}

/** Sets them all; call it without settings to have the defaults back. */
export function setMedia(settings: MediaSettings = {}): Promise<void> {
  return executeServerCommand('set-media', settings);
}

/**
 * Sets them where the browser can be told so. Elsewhere the test is skipped, and named by the runner:
 * WebKit knows dark and reduced motion, no paper and no forced colours.
 */
export async function setMediaOrSkip(test: Mocha.Context, settings: MediaSettings): Promise<void> {
  if (!(await executeServerCommand<boolean, MediaSettings>('can-set-media', settings))) test.skip();
  await setMedia(settings);
}

/** How a picture compares with the committed one. */
export type PictureState = 'same' | 'new' | 'changed';

/**
 * Compares with test/output/NAME.svg. A new picture is written there, a changed one to NAME-changed.svg
 * (or over it, with `npm test -- --update`).
 */
export async function writePicture(name: string, text: string): Promise<PictureState> {
  const { state } = await executeServerCommand<{ state: PictureState }, unknown>('write-picture', { name, text });
  return state;
}
