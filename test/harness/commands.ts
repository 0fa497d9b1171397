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
 * Whether this browser can be told so. A test that needs it and can't have it skips itself; the runner
 * tells those by name.
 */
export function canSetMedia(settings: MediaSettings): Promise<boolean> {
  return executeServerCommand('can-set-media', settings);
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
