// Makes DOCX and PDF of every text report among the fixtures, as tests/forms reads them, to be looked at in node_modules/.cache/gouji-forms:
//
//   npm run forms [-- --libreoffice]
//
// With --libreoffice it also has LibreOffice (soffice, Debian's libreoffice-writer-nogui with fonts-noto-cjk) make PDFs of the DOCX with automatic
// numbering, and keeps them in fixtures/forms: files of another program's making, with embedded fonts. Their bytes differ from
// run to run.
import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const root = new URL("..", import.meta.url);
const cache = new URL("node_modules/.cache/", root);
const forms = new URL("gouji-forms/", cache);
const fixtures = new URL("fixtures/", root);

await build({
  config: false,
  entry: { "make-forms": fileURLToPath(new URL("tests/forms/make-forms.ts", root)) },
  outDir: fileURLToPath(new URL("gouji-make-forms/", cache)),
  format: ["esm"],
  target: "node20",
  platform: "node",
  loader: { ".bcmap": "binary" },
  silent: true,
});
const { makeForms } = await import(new URL("gouji-make-forms/make-forms.js", cache));
const names = await makeForms(fixtures, forms);
console.log(`${names.length} files in ${fileURLToPath(forms)}`);

if (process.argv.includes("--libreoffice")) {
  const documents = names.filter((name) => name.endsWith(".automatic.docx"));
  const argv = ["--headless", "--convert-to", "pdf", "--outdir", ".", ...documents];
  const { status, error } = spawnSync("soffice", argv, { cwd: fileURLToPath(forms), stdio: ["ignore", "ignore", "inherit"] });
  if (error || status !== 0) throw error ?? new Error(`soffice: exit status ${status}`);
  for (const document of documents) {
    const name = document.slice(0, -".automatic.docx".length);
    copyFileSync(new URL(`${name}.automatic.pdf`, forms), new URL(`forms/${name}.pdf`, fixtures));
  }
  console.log(`${documents.length} PDFs of LibreOffice beside them and in fixtures/forms`);
}
