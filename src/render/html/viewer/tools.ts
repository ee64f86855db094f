const THEMES = [null, "light", "dark"] as const;

/** The buttons in the bar: theme, language, print, and back to the list of files. */
export function listenToTools(document: Document, hasSeveral: boolean): void {
  const tools = document.querySelector<HTMLElement>(".gj-tools");
  if (tools === null) return;
  tools.hidden = false;
  const files = tools.querySelector<HTMLElement>('[data-action="files"]');
  if (files !== null) files.hidden = !hasSeveral;
  tools.addEventListener("click", ({ target }) => {
    const action = target instanceof Element ? target.closest<HTMLElement>("[data-action]")?.dataset["action"] : undefined;
    if (action === "theme") turnTheme(document.documentElement);
    if (action === "lang") setLanguage(document, document.documentElement.dataset["lang"] === "en" ? "zh" : "en");
    if (action === "print") document.defaultView?.print();
    if (action === "files") document.location.hash = "files";
  });
}

function turnTheme(page: HTMLElement): void {
  const now = THEMES.findIndex((theme) => theme === (page.dataset["theme"] ?? null));
  const next = THEMES[(now + 1) % THEMES.length] ?? null;
  if (next === null) delete page.dataset["theme"];
  else page.dataset["theme"] = next;
}

/** Words in both languages change by the style sheet; those of options, which can hold only one, are set here. */
export function setLanguage(document: Document, lang: "zh" | "en"): void {
  const page = document.documentElement;
  page.dataset["lang"] = lang;
  page.lang = lang === "en" ? "en" : "zh-CN";
  for (const option of document.querySelectorAll<HTMLElement>("[data-zh][data-en]")) option.textContent = option.dataset[lang] ?? "";
}
