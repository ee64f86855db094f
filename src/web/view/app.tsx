import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { icons } from "../../render/html/icons.js";
import { appendRendered } from "../desk/trusted.js";
import { DocumentPanel } from "./document-panel.js";
import { DropOverlay } from "./drop-overlay.js";
import { FileTabs } from "./file-tabs.js";
import { HouseBar } from "./house-bar.js";
import { PageHeader } from "./page-header.js";
import { usePage } from "./page-context.js";
import { PasteDialog } from "./paste-dialog.js";
import { RulesDialog } from "./rules-dialog.js";
import { StartScreen } from "./start-screen.js";

type Dialog = "rules" | "paste" | null;

export function App(): JSX.Element {
  const { state, words } = usePage();
  const [dialog, setDialog] = useState<Dialog>(null);
  const symbols = useRef<HTMLDivElement>(null);
  const { lang, theme, documents, active } = state;
  const current = documents.find(({ key }) => key === active);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = lang === "zh" ? "zh-CN" : "en";
    root.dataset["lang"] = lang;
    if (theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    document.title = words.documentTitle;
  }, [lang, theme, words]);
  useEffect(() => appendRendered(symbols.current!, icons), []);

  const close = (): void => setDialog(null);
  return (
    <>
      <div ref={symbols} class="symbols" />
      <nav class="skips" aria-label={words.brand}>
        {current?.shown && <a href="#text">{words.skipToText}</a>}
        {current?.shown && <a href="#findings">{words.skipToFindings}</a>}
      </nav>
      <PageHeader onRules={() => setDialog("rules")} />
      <FileTabs onPaste={() => setDialog("paste")} />
      {dialog !== "rules" && <HouseBar />}
      <main class="main">{current === undefined ? <StartScreen onPaste={() => setDialog("paste")} /> : <DocumentPanel key={current.key} document={current} />}</main>
      <p class="quiet" role="status" aria-live="polite">
        {state.announcement}
      </p>
      <RulesDialog isOpen={dialog === "rules"} onClose={close} />
      <PasteDialog isOpen={dialog === "paste"} onClose={close} />
      <DropOverlay />
    </>
  );
}
