import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Modal } from "./modal.js";
import { usePage } from "./page-context.js";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function PasteDialog({ isOpen, onClose }: Props): JSX.Element {
  const { desk, words } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);
  const take = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value ?? "";
    onClose();
    if (text.trim() !== "") desk.add([new File([text], words.pasteName, { type: "text/plain" })]);
  };
  return (
    <Modal isOpen={isOpen} title={words.pasteText} name="paste" onClose={onClose}>
      <form class="modal-body" onSubmit={take}>
        <label for="paste-field">{words.pasteLabel}</label>
        <textarea id="paste-field" ref={field} rows={12} lang="zh-CN" spellcheck={false} />
        <div class="modal-tools">
          <button type="button" class="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="button main-button">
            {words.checkText}
          </button>
        </div>
      </form>
    </Modal>
  );
}
