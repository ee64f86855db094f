import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { unreadReason } from "../../render/unread-reason.js";
import { saveFile } from "../desk/save-file.js";
import { exportFormats } from "../protocol.js";
import type { DocumentView, ExportFormat, Failure } from "../protocol.js";
import { Icon } from "./icon.js";
import { usePage } from "./page-context.js";

interface Props {
  readonly documentKey: number;
  readonly format: DocumentView["format"];
}

/** A button that shows the kinds of files that can be made (ARIA Authoring Practices, Disclosure), and what came of the last. */
export function ExportMenu({ documentKey, format }: Props): JSX.Element {
  const { desk, store, state, words } = usePage();
  const [isOpen, setIsOpen] = useState(false);
  const [making, setMaking] = useState<ExportFormat | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const canAnnotate = format === "docx" || format === "pdf";

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !whole.current?.contains(target)) setIsOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [isOpen]);

  const make = async (wanted: ExportFormat): Promise<void> => {
    setMaking(wanted);
    setFailure(null);
    try {
      const file = await desk.export(documentKey, wanted);
      if (file === null) return;
      saveFile(file.name, file.type, file.bytes);
      store.set((each) => ({ ...each, announcement: words.saved(file.name) }));
      setIsOpen(false);
      opener.current?.focus();
    } catch (error) {
      const { code, message } = error as Failure;
      setFailure(code === "internal" ? words.internal(message) : unreadReason(code, message, state.lang));
    } finally {
      setMaking(null);
    }
  };

  return (
    <div
      class="menu"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        setIsOpen(false);
        opener.current?.focus();
      }}
    >
      <button ref={opener} type="button" class="button main-button" aria-expanded={isOpen} aria-controls="exports" onClick={() => setIsOpen(!isOpen)}>
        <Icon name="download" />
        {words.exportAs}
      </button>
      <div class="menu-list" id="exports" hidden={!isOpen}>
        <ul>
          {exportFormats.map((each) => {
            const isOff = each === "annotated" && !canAnnotate;
            return (
              <li key={each}>
                <button type="button" data-export={each} disabled={isOff || making !== null} onClick={() => void make(each)}>
                  <b>{words.exports[each]}</b>
                  <small>{making === each ? `${words.making}…` : isOff ? words.notAnnotated : words.exportHints[each]}</small>
                </button>
              </li>
            );
          })}
        </ul>
        {failure !== null && (
          <p class="menu-failure" role="alert">
            {failure}
          </p>
        )}
      </div>
    </div>
  );
}
