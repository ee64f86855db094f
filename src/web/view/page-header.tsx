import type { JSX } from "preact";
import type { Theme } from "../page-state.js";
import { Icon } from "./icon.js";
import { usePage } from "./page-context.js";

const THEMES = ["system", "light", "dark"] as const satisfies readonly Theme[];

export function PageHeader({ onRules }: { readonly onRules: () => void }): JSX.Element {
  const { store, state, words } = usePage();
  const changed = Object.keys(state.levels).length;
  const nextTheme = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length]!;
  return (
    <header class="page-header">
      <h1 class="brand">
        <span class="brand-mark" aria-hidden="true">
          勾
        </span>
        {words.brand}
      </h1>
      <p class="tagline">{words.tagline}</p>
      <div class="page-tools">
        <button type="button" class="tool" onClick={onRules} disabled={state.rules.length === 0}>
          <Icon name="rules" />
          <span>{words.rules}</span>
          {changed > 0 && <span class="count">{changed}</span>}
        </button>
        <button type="button" class="tool" onClick={() => store.set((each) => ({ ...each, theme: nextTheme }))} title={`${words.theme}`}>
          <Icon name="theme" />
          <span class="quiet">{words.theme} </span>
          <span class="wide">{words.themes[state.theme]}</span>
        </button>
        <button
          type="button"
          class="tool"
          lang={state.lang === "zh" ? "en" : "zh-CN"}
          onClick={() => store.set((each) => ({ ...each, lang: each.lang === "zh" ? "en" : "zh" }))}
        >
          <Icon name="globe" />
          <span>{words.otherLanguage}</span>
        </button>
      </div>
    </header>
  );
}
