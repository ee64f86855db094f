/** The bundler takes in every page beside the rules, so that a new rule needs no line here. */
export async function loadRulePage(id: string): Promise<string | null> {
  try {
    const page: { readonly default: string } = await import(`../check/rules/${id}.md`);
    return page.default;
  } catch {
    return null;
  }
}
