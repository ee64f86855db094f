import { render } from "preact";
import { Desk } from "./desk/desk.js";
import type { PageState } from "./page-state.js";
import { createStore } from "./store.js";
import { App } from "./view/app.js";
import { PageContext } from "./view/page-context.js";

const asked = new URLSearchParams(location.search).get("lang");

const store = createStore<PageState>({
  documents: [],
  active: null,
  rules: [],
  levels: {},
  house: null,
  refusedConfig: null,
  lang: asked === "en" ? "en" : "zh",
  theme: "system",
  announcement: "",
});
const desk = new Desk(store);
const page = document.getElementById("page");

if (page !== null) {
  page.replaceChildren();
  render(
    <PageContext.Provider value={{ store, desk }}>
      <App />
    </PageContext.Provider>,
    page,
  );
}
