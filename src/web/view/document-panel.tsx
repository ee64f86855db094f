import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { unreadReason } from "../../render/unread-reason.js";
import type { Lang } from "../../render/wording.js";
import type { OpenDocument } from "../page-state.js";
import { stages } from "../protocol.js";
import type { Failure } from "../protocol.js";
import type { Words } from "../words/words.js";
import { DocumentTools } from "./document-tools.js";
import { Icon } from "./icon.js";
import { usePage } from "./page-context.js";
import { ResultView } from "./result-view.js";

/** One document: how it stands, what can be done with it, and what was found. */
export function DocumentPanel({ document: shownDocument }: { readonly document: OpenDocument }): JSX.Element {
  const { desk, state, words } = usePage();
  const title = useRef<HTMLHeadingElement>(null);
  const { key, file, work, failure, shown } = shownDocument;

  // Whoever dropped a file, or closed one, is where nothing is any more: the title is where reading goes on.
  useEffect(() => {
    // Once a dialog that was closed with the same stroke has given its focus back, to where it may be lost.
    const later = setTimeout(() => {
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) title.current?.focus();
    }, 0);
    return () => clearTimeout(later);
  }, []);

  return (
    <section class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${key}`}>
      <header class="panel-header">
        <div class="panel-titles">
          <h2 ref={title} tabIndex={-1} lang="zh-CN">
            {shown?.view.title ?? file.name}
          </h2>
          <p class="file-name">{file.name}</p>
        </div>
        <DocumentTools document={shownDocument} />
      </header>
      {work !== null && (
        <div class="work" data-quiet={shown === null ? undefined : ""}>
          <label class="work-label" for="progress">
            {work === "waiting" ? words.waiting : `${words.stages[work]}…`}
          </label>
          <progress id="progress" max={stages.length} value={work === "waiting" ? 0 : stages.indexOf(work) + 0.5} />
          {shown === null && (
            <button type="button" class="button" onClick={() => desk.cancel(key)}>
              {words.cancel}
            </button>
          )}
        </div>
      )}
      {failure !== null && (
        <div class="failure" role="alert">
          <Icon name="stop" />
          <p>
            {failureLine(failure, state.lang, words)}
            {failure.code !== "cancelled" && <code> [{failure.code}]</code>}
          </p>
          <button type="button" class="button" onClick={() => desk.retry(key)}>
            {words.retry}
          </button>
        </div>
      )}
      {shown !== null && <ResultView shown={shown} isBusy={work !== null} />}
    </section>
  );
}

function failureLine({ code, message }: Failure, lang: Lang, words: Words): string {
  if (code === "cancelled") return words.cancelled;
  if (code === "unreadable-file") return words.unreadable;
  return code === "internal" ? words.internal(message) : unreadReason(code, message, lang);
}
