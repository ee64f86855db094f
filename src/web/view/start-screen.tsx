import type { JSX } from "preact";
import { FileButton, REPORTS_AND_CONFIGS } from "./file-button.js";
import { Icon } from "./icon.js";
import { usePage } from "./page-context.js";

/** The first thing seen: where to drop a draft, and that it stays here. */
export function StartScreen({ onPaste }: { readonly onPaste: () => void }): JSX.Element {
  const { desk, words } = usePage();
  return (
    <section class="start" aria-labelledby="start-title">
      <div class="drop-zone">
        <Sketch />
        <h2 id="start-title">{words.dropHere}</h2>
        <p class="formats">{words.formats}</p>
        <div class="start-tools">
          <FileButton class="button main-button" isMultiple kinds={REPORTS_AND_CONFIGS} onFiles={(files) => desk.add(files)}>
            <Icon name="upload" />
            {words.chooseFiles}
          </FileButton>
          <button type="button" class="button" onClick={onPaste}>
            <Icon name="paste" />
            {words.pasteText}
          </button>
        </div>
      </div>
      <p class="confidential">
        <Icon name="lock" />
        {words.confidential}
      </p>
    </section>
  );
}

/** What the page does, drawn: figures in lines of text, tied by an arc, and one that does not fit. */
function Sketch(): JSX.Element {
  return (
    <svg class="sketch" viewBox="0 0 240 96" aria-hidden="true" focusable="false">
      <path class="sketch-line" d="M10 52h44M86 52h34M150 52h20M202 52h28M10 76h60M102 76h128" />
      <rect class="sketch-figure" x="58" y="43" width="24" height="18" rx="4" />
      <rect class="sketch-figure" x="124" y="43" width="22" height="18" rx="4" />
      <rect class="sketch-wrong" x="174" y="43" width="24" height="18" rx="4" />
      <path class="sketch-tie" d="M70 40c0-34 116-34 116-2M135 40c0-18 51-18 51-2" />
      <circle class="sketch-dot" cx="186" cy="37" r="2.5" />
    </svg>
  );
}
