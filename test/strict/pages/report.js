// Loaded first by every strict page: collects what the browser refuses, and errors nobody caught.
window.violations = [];
addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(
    `${event.effectiveDirective} ${event.blockedURI} at ${event.sourceFile || 'the page'}:${event.lineNumber}`,
  );
});
addEventListener('error', (event) => window.violations.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => window.violations.push(`error: ${event.reason}`));
