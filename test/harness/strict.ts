/** A page under a policy, in a frame, and what the browser refused it. */
export interface StrictPage {
  readonly document: Document;
  readonly window: Window;
  /** What broke the policy up to now, such as `style-src-attr inline at /page.html:3`. */
  violations(): readonly string[];
  /** That, and what else a page must not do: errors, messages, requests elsewhere. */
  complaints(): readonly string[];
  close(): void;
}

export interface StrictOptions {
  /** One of scripts/policy.mjs; the strict one without it. */
  readonly policy?: string;
  /** The frame's own sandbox, such as `allow-scripts allow-same-origin`. */
  readonly sandbox?: string;
}

/** Opens a page of test/strict/pages/ by its name; it has to load page-report.js before anything else. */
export async function openStrict(
  name: string,
  { policy = 'strict', sandbox }: StrictOptions = {},
): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/test/strict/pages/${name}?policy=${policy}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow;
  if (!window?.report) throw new Error(`${name} could not be opened, or does not load page-report.js`);
  const { report } = window;
  return {
    window,
    document: window.document,
    violations: () => report.violations,
    complaints: () => [...report.violations, ...report.errors, ...report.console, ...report.foreign()],
    close: () => frame.remove(),
  };
}

/** Lets the browser tell what it refused: in WebKit that comes a moment later. */
export const told = (): Promise<void> => new Promise((done) => setTimeout(done, 100));

declare global {
  interface Window {
    /** Kept by page-report.js. */
    report?: {
      readonly violations: readonly string[];
      readonly errors: readonly string[];
      readonly console: readonly string[];
      foreign(): readonly string[];
    };
  }
}
