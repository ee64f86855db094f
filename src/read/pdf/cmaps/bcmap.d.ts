/** A character map in the packed form of pdf.js, taken in by the bundler: see the loaders in tsup.config.ts and vitest.config.ts. */
declare module "*.bcmap" {
  const bytes: Uint8Array;
  export default bytes;
}
