/** The address of a worker's script with all that it imports, made by Vite. */
declare module "*?worker&url" {
  const address: string;
  export default address;
}

interface ImportMeta {
  /** Vite: all files that a pattern fits, by path. */
  glob(pattern: string, options: { readonly eager: true; readonly query: "?raw"; readonly import: "default" }): Readonly<Record<string, string>>;
}
