/**
 * What the page may load and where it may speak to: its own scripts and styles, and nobody. `blob:` for workers is the small script that starts
 * ours (see start-worker.ts): a worker made of a blob is bound by the page's policy, one that is loaded by its address only by the headers that
 * its server sends, which an ordinary server of files does not (HTML, 10.2.4; CSP 3, 4.2.3). No string becomes markup but by the policy `gouji`.
 */
export const CONTENT_POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types gouji",
].join("; ");
