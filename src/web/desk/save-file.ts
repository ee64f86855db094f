/** Long enough for any browser to have taken what it saves. */
const KEEP_MS = 60_000;

/** Hands a file to the reader's own folder of downloads: it is made here and goes nowhere else. */
export function saveFile(name: string, type: string, content: ArrayBuffer | string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
