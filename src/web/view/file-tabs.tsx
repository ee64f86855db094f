import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { OpenDocument } from "../page-state.js";
import type { Words } from "../words/words.js";
import { FileButton, REPORTS_AND_CONFIGS } from "./file-button.js";
import { Icon } from "./icon.js";
import { usePage } from "./page-context.js";

/** The open documents, as tabs (ARIA Authoring Practices, Tabs): arrows go from one to the next, Delete closes. */
export function FileTabs({ onPaste }: { readonly onPaste: () => void }): JSX.Element | null {
  const { desk, state, words } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const { documents, active } = state;
  if (documents.length === 0) return null;

  const go = (index: number): void => {
    const next = documents[(index + documents.length) % documents.length]!;
    desk.show(next.key);
    list.current?.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const steps: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(index + 1),
      ArrowLeft: () => go(index - 1),
      Home: () => go(0),
      End: () => go(documents.length - 1),
      Delete: () => desk.close(documents[index]!.key),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  };

  return (
    <nav class="tabs-row" aria-label={words.files}>
      <div class="tabs" role="tablist" aria-label={words.files} ref={list}>
        {documents.map((each, index) => (
          <button
            key={each.key}
            type="button"
            role="tab"
            id={`tab-${each.key}`}
            class="tab"
            aria-selected={each.key === active}
            aria-controls={each.key === active ? "panel" : undefined}
            tabIndex={each.key === active ? 0 : -1}
            onClick={() => desk.show(each.key)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <TabSign document={each} words={words} />
            <span class="tab-name">{each.file.name}</span>
          </button>
        ))}
      </div>
      <FileButton class="tool" isMultiple kinds={REPORTS_AND_CONFIGS} onFiles={(files) => desk.add(files)}>
        <Icon name="plus" />
        <span class="wide">{words.addFiles}</span>
        <span class="narrow quiet">{words.addFiles}</span>
      </FileButton>
      <button type="button" class="tool" onClick={onPaste}>
        <Icon name="paste" />
        <span class="wide">{words.pasteText}</span>
        <span class="narrow quiet">{words.pasteText}</span>
      </button>
    </nav>
  );
}

/** How it stands with a document, by shape and by words. */
function TabSign({ document: { work, failure, shown }, words }: { readonly document: OpenDocument; readonly words: Words }): JSX.Element {
  if (work !== null) return sign("wait", "working", work === "waiting" ? words.waiting : words.stages[work]);
  if (failure !== null || shown === null) return sign("stop", "failed", words.failed(""));
  const { error, warning } = shown.view.tally;
  if (error > 0) return levelSign("error", error, words.levels.error);
  return warning > 0 ? levelSign("warning", warning, words.levels.warning) : sign("check", "sound", words.tally(shown.view.tally));
}

function sign(name: "wait" | "stop" | "check", kind: string, said: string): JSX.Element {
  return (
    <span class={`tab-sign ${kind}`}>
      <Icon name={name} />
      <span class="quiet">{said} </span>
    </span>
  );
}

function levelSign(level: "error" | "warning", count: number, said: string): JSX.Element {
  return (
    <span class={`tab-sign ${level}`}>
      <svg class={`gj-i gj-i-${level}`} aria-hidden="true" focusable="false">
        <use href={`#gj-i-${level}`} />
      </svg>
      {count}
      <span class="quiet"> {said} </span>
    </span>
  );
}
