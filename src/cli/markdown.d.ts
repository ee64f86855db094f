/** A rule's page, taken in as text when the package is built. */
declare module "*.md" {
  const text: string;
  export default text;
}
