import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Desk } from "../desk/desk.js";
import type { PageState } from "../page-state.js";
import type { Store } from "../store.js";
import { wordsFor } from "../words/words.js";
import type { Words } from "../words/words.js";

interface Page {
  readonly store: Store<PageState>;
  readonly desk: Desk;
}

export const PageContext = createContext<Page | null>(null);

export interface UsedPage extends Page {
  readonly state: PageState;
  readonly words: Words;
}

/** The page's state, of which every part is drawn anew when it changes: it is small, and the documents' HTML is not among what is drawn. */
export function usePage(): UsedPage {
  const page = useContext(PageContext);
  if (page === null) throw new Error("outside of the page");
  const { store } = page;
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.listen(() => setState(store.get()));
  }, [store]);
  return { ...page, state, words: wordsFor(state.lang) };
}
