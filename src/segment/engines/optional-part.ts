/**
 * Imports a package that need not be there; `null` where it is not, or does not run here.
 * The name is a variable on purpose: a bundler must neither follow nor demand it.
 */
export async function importOptional<M>(specifier: string): Promise<M | null> {
  try {
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ specifier)) as M;
  } catch {
    return null;
  }
}
