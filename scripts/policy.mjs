/** The strictest policy a public site may set; every element must work under it. */
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

const instead = (name, directive) => strict.map((one) => (one.startsWith(name) ? directive : one));

/** What stands for the word that a server makes up for each answer, and gives to the scripts of its page. */
const nonceMark = 'NONCE';

/** Policies that pages of partners have; test/strict opens every element under each. */
export const policies = {
  strict,
  // For a page with another copy of Lit on it, from another library.
  duplicates: instead('trusted-types', "trusted-types lit-html 'allow-duplicates'"),
  // Scripts are known by a word and not by where they come from; `data:` lets a figure be kept as PNG.
  nonces: instead('script-src', `script-src 'nonce-${nonceMark}' 'strict-dynamic'`).map((one) =>
    one.startsWith('img-src') ? "img-src 'self' data:" : one,
  ),
  self: ["default-src 'self'"],
  // What SharePoint Online answers, by its documentation (SharePoint/sp-dev-docs,
  // docs/spfx/content-securty-policy-trusted-script-sources.md, November 2025): scripts alone are ruled, with
  // 'unsafe-eval', its own hosts and a nonce. A page here loads nothing from those hosts; a few stand for them all.
  sharePoint: [
    [
      "script-src 'unsafe-eval' 'self'",
      'https://res-1.cdn.office.net *.cdn.office.net *.onecdn.static.microsoft https://public-cdn.sharepointonline.com',
      `'nonce-${nonceMark}'`,
    ].join(' '),
  ],
  // A page that its own server puts in a sandbox, as frames of other people's pages are.
  sandbox: [...strict, 'sandbox allow-scripts allow-same-origin allow-downloads'],
};

/** The header of one of the policies. */
export const header = (name, nonce = '') => policies[name].join('; ').replaceAll(nonceMark, nonce);

/** The strict policy as a header. */
export const policy = header('strict');
