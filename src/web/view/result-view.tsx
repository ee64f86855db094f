import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { attachViewer } from "../../render/html/viewer/attach-viewer.js";
import { makeSortable } from "../../render/html/viewer/sorting.js";
import { setLanguage } from "../../render/html/viewer/tools.js";
import type { Shown } from "../page-state.js";
import { appendRendered } from "../desk/trusted.js";
import { Icon } from "./icon.js";
import { insertSlowly } from "./insert-slowly.js";
import { usePage } from "./page-context.js";

interface Props {
  readonly shown: Shown;
  /** It is being checked anew: what is here may change. */
  readonly isBusy: boolean;
}

/**
 * The text and the findings beside it. What is in the frames is HTML of the report's own renderer, put in a little at a time, and not part of what
 * Preact draws. On a narrow screen the findings lie in a sheet over the lower part of the text.
 */
export function ResultView({ shown, isBusy }: Props): JSX.Element {
  const { state, words } = usePage();
  const [isUp, setIsUp] = useState(false);
  const [isTableOpen, setIsTableOpen] = useState(false);
  const root = useRef<HTMLElement>(null);
  const filters = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const cards = useRef<HTMLOListElement>(null);
  const ignored = useRef<HTMLDivElement>(null);
  const coverage = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { view, blocks, rows } = shown;

  useEffect(() => {
    const stop = new AbortController();
    const [inFilters, inText, inCards, inIgnored, inCoverage] = [filters.current!, text.current!, cards.current!, ignored.current!, coverage.current!];
    for (const each of [inFilters, inText, inCards, inIgnored, inCoverage]) each.replaceChildren();
    appendRendered(inFilters, view.filters);
    appendRendered(inIgnored, view.ignored);
    appendRendered(inCoverage, view.coverage);
    const viewer = attachViewer(root.current!, view.viewer, {
      // After a drop the focus is on the title, after a choice of files on the button: neither has a use for letters.
      hearsAllKeys: true,
      // The place that was chosen is behind the sheet.
      onSelect: (id) => {
        if (id !== null) setIsUp(false);
      },
    });
    void (async () => {
      await insertSlowly(inCards, shown.cards, stop.signal);
      await insertSlowly(inText, blocks, stop.signal);
      if (stop.signal.aborted) return;
      viewer.refresh();
      inText.dataset["complete"] = "";
    })();
    return () => {
      stop.abort();
      delete inText.dataset["complete"];
      viewer.destroy();
    };
  }, [shown]);

  // Options hold one language at a time; all other words are there in both.
  useEffect(() => setLanguage(document, state.lang), [shown, state.lang]);

  useEffect(() => {
    if (!isTableOpen) return;
    const stop = new AbortController();
    const inTable = table.current!;
    inTable.replaceChildren();
    appendRendered(inTable, view.tableStart + view.tableEnd);
    const body = inTable.querySelector("tbody");
    const [whole] = inTable.getElementsByTagName("table");
    if (body === null || whole === undefined) return;
    void insertSlowly(body, rows, stop.signal).then(() => makeSortable(whole, stop.signal));
    return () => stop.abort();
  }, [shown, isTableOpen]);

  return (
    <article class="gj-file" ref={root} aria-busy={isBusy}>
      <div class="filters" ref={filters} />
      <div class="gj-panes">
        <section class="gj-paper" id="text" tabIndex={-1} aria-labelledby="text-title">
          <h3 id="text-title" class="quiet">
            {words.text}
          </h3>
          <div class="gj-text" lang="zh-CN" ref={text} data-format={view.format} />
        </section>
        <section class="gj-side" id="findings" tabIndex={-1} aria-labelledby="findings-title" data-up={isUp ? "" : undefined}>
          <button type="button" class="sheet-handle" aria-expanded={isUp} aria-controls="findings-body" onClick={() => setIsUp(!isUp)}>
            <Icon name="down" />
            <span>{words.tally(view.tally)}</span>
          </button>
          <div class="sheet-body" id="findings-body">
            <h3 id="findings-title">
              {words.findings}
              <span class="side-tally">{words.tally(view.tally)}</span>
            </h3>
            {view.unfit !== null && (
              <p class="gj-note" lang="zh-CN">
                {view.unfit}
              </p>
            )}
            <ol class="gj-cards" ref={cards} />
            <div ref={ignored} />
          </div>
        </section>
      </div>
      <div class="below-text">
        <details class="fold" onToggle={({ currentTarget }) => setIsTableOpen(currentTarget.open)}>
          <summary>
            {words.figures}（{rows.length}）
          </summary>
          <div class="gj-scroll" tabIndex={0} role="group" aria-label={words.figures} ref={table} />
        </details>
        <details class="fold">
          <summary>{words.coverage}</summary>
          <div class="gj-more" ref={coverage} />
        </details>
      </div>
      <div class="gj-strip" role="status" aria-live="polite" hidden />
    </article>
  );
}
