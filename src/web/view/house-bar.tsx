import type { JSX } from "preact";
import { unreadReason } from "../../render/unread-reason.js";
import type { PageState } from "../page-state.js";
import type { UnusedIgnore } from "../protocol.js";
import { Icon } from "./icon.js";
import { usePage } from "./page-context.js";

/** The configuration that is followed, what of it fits nowhere, and why the last one given is not followed. */
export function HouseBar(): JSX.Element | null {
  const { desk, state, words } = usePage();
  const { house, levels, refusedConfig, lang } = state;
  if (house === null && refusedConfig === null) return null;
  const unused = unusedIgnores(state);
  return (
    <aside class="house" aria-label={words.config}>
      {refusedConfig !== null && (
        <div class="house-line refused" role="alert">
          <Icon name="stop" />
          <p>
            {refusedConfig.name}：{refusedConfig.failure.code === "unreadable-file" ? words.unreadable : unreadReason(refusedConfig.failure.code, refusedConfig.failure.message, lang)}
            <code> [{refusedConfig.failure.code}]</code>
          </p>
          <button type="button" class="tool small" aria-label={words.close} onClick={() => desk.forgetRefused()}>
            <Icon name="close" />
          </button>
        </div>
      )}
      {house !== null && (
        <div class="house-line">
          <Icon name="rules" />
          <p>
            <b>{house.name}</b> <span class="house-holds">{words.configHolds(Object.keys(levels).length, house.config.ignores?.length ?? 0, house.config.dictionaries !== undefined)}</span>
          </p>
          <button type="button" class="tool small" aria-label={words.dropConfig} title={words.dropConfig} onClick={() => desk.dropConfig()}>
            <Icon name="close" />
          </button>
        </div>
      )}
      {unused.length > 0 && (
        <details class="house-unused">
          <summary>{words.unusedIgnores(unused.length)}</summary>
          <ul>
            {unused.map(({ index, said }) => (
              <li key={index}>{said[lang]}</li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

/** Those that were asked of at least one open document and have fitted in none. What stands in its place says more than that nothing does. */
function unusedIgnores({ house, documents }: PageState): readonly UnusedIgnore[] {
  const uses = documents.flatMap(({ shown, work }) => (shown === null || work !== null ? [] : [shown.view.ignores]));
  const used = new Set(uses.flatMap((use) => use.used));
  return (house?.config.ignores ?? []).flatMap((_, index) => {
    const told = used.has(index) ? [] : uses.flatMap((use) => use.unused.filter((each) => each.index === index));
    return (told.find(({ isNear }) => isNear) ?? told[0]) || [];
  });
}
