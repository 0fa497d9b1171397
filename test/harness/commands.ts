import { executeServerCommand } from '@web/test-runner-commands';

export { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

/** What a page can be told about its reader and its medium; what is left out is as it comes. */
export interface MediaSettings {
  readonly media?: 'screen' | 'print';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'less';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** Sets them all; call it without settings to have the defaults back. */
export function setMedia(settings: MediaSettings = {}): Promise<void> {
  return executeServerCommand('set-media', settings);
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
