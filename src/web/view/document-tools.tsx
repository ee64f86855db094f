import type { JSX } from "preact";
import type { OpenDocument } from "../page-state.js";
import { ExportMenu } from "./export-menu.js";
import { FileButton } from "./file-button.js";
import { Icon } from "./icon.js";
import { usePage } from "./page-context.js";

/** Last year's report, exports, and the end of it. */
export function DocumentTools({ document: { key, previous, shown } }: { readonly document: OpenDocument }): JSX.Element {
  const { desk, words } = usePage();
  const tied = shown?.view.tied ?? null;
  return (
    <div class="panel-tools">
      {previous === null ? (
        <FileButton class="button" label={words.choosePrevious} onFiles={([file]) => file && desk.setPrevious(key, file)}>
          <Icon name="history" />
          <span class="wide">{words.previous}</span>
        </FileButton>
      ) : (
        <span class="previous" title={previous.file.name}>
          <Icon name="history" />
          <span class="previous-name">
            <span class="quiet">{words.previous} </span>
            {previous.file.name}
          </span>
          {tied !== null && <span class="previous-tied">{words.tied(tied)}</span>}
          <button type="button" class="tool small" aria-label={words.removePrevious} onClick={() => desk.setPrevious(key, null)}>
            <Icon name="close" />
          </button>
        </span>
      )}
      {shown !== null && <ExportMenu documentKey={key} format={shown.view.format} />}
      <button type="button" class="button" aria-label={words.closeFile} title={words.closeFile} onClick={() => desk.close(key)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
