/** The address of a worker's script with all that it imports, made by Vite. */
declare module "*?worker&url" {
  const address: string;
  export default address;
}

/** All files that a pattern fits, as deflated JSON from name to text: see scripts/deflated.ts. */
declare module "deflated:*" {
  export const base64: string;
}
