import { both, say, words } from "./words.js";
import type { Both } from "./words.js";

export function toolButton(action: string, label: string): string {
  return `<button type="button" class="gj-button" data-action="${action}">${label}</button>`;
}

/** A page's title and its buttons (`first`, then language, theme and print), hidden until the script is there that hears them. */
export function renderBar(title: Both, first = ""): string {
  const themes = say(words.theme) + (["system", "light", "dark"] as const).map((theme) => `<span class="gj-theme-${theme}">${say(both(`：${words[theme].zh}`, `: ${words[theme].en}`))}</span>`).join("");
  const buttons = [first, toolButton("lang", '<span class="gj-zh" lang="en">English</span><span class="gj-en" lang="zh-CN">中文</span>'), toolButton("theme", themes), toolButton("print", say(words.print))];
  return `<header class="gj-bar"><h1>${say(title)}</h1><div class="gj-tools" hidden>${buttons.join("")}</div></header>`;
}
