import { CONTENT_POLICY } from "./content-policy.js";
import type { BuiltFile } from "./built-files.js";

type Headers = Readonly<Record<string, string>>;

/** With every answer, a refusal too: nothing may be guessed, framed, embedded elsewhere or told to others. */
export const GUARDS: Headers = {
  // What a policy in the page itself cannot say (CSP 3, 3.3) comes with the header alone.
  "Content-Security-Policy": `${CONTENT_POLICY}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "X-Frame-Options": "DENY",
};

/** A later version of the page may stand under the same address: only names that hold a hash are kept by the browser. */
export function headersOf({ type, isHashed }: BuiltFile): Headers {
  return { ...GUARDS, "Content-Type": type, "Cache-Control": isHashed ? "private, max-age=31536000, immutable" : "no-cache" };
}
