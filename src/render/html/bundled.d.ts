/** A script or style sheet with all that it imports, minified, taken in as text when the package is built: see scripts/bundled.ts. */
declare module "bundled:*" {
  export const text: string;
  /** Of the text, in base64, for a content security policy. */
  export const sha256: string;
}
