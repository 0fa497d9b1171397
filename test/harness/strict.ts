/** A page under the strict policy, in a frame, and what the browser refused it. */
export interface StrictPage {
  readonly document: Document;
  readonly window: Window;
  /** What broke the policy up to now, such as `style-src-attr at /page.html:3`. */
  violations(): readonly string[];
  close(): void;
}

/** Opens a page of test/strict/pages/ by its name; it has to load report.js before anything else. */
export async function openStrict(name: string): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/test/strict/pages/${name}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow;
  if (!window?.violations) throw new Error(`${name} could not be opened, or does not load report.js`);
  const { violations } = window;
  return { window, document: window.document, violations: () => violations, close: () => frame.remove() };
}

declare global {
  interface Window {
    /** Filled by test/strict/pages/report.js. */
    violations?: string[];
  }
}
