import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.js";
import { usePage } from "./page-context.js";

interface Props {
  readonly isOpen: boolean;
  readonly title: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog of the browser's own: it holds the focus, gives it back, and ends with Escape. */
export function Modal({ isOpen, title, name, onClose, children }: Props): JSX.Element {
  const { words } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class={`modal ${name}`} aria-labelledby={`${name}-title`} onClose={onClose}>
      {isOpen && (
        <>
          <header class="modal-header">
            <h2 id={`${name}-title`}>{title}</h2>
            <button type="button" class="tool" aria-label={words.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          {children}
        </>
      )}
    </dialog>
  );
}
