import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";

interface Props {
  readonly class: string;
  readonly isMultiple?: boolean;
  readonly label?: string;
  /** What the system offers to choose, by the ends of names. */
  readonly kinds?: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

const REPORTS = ".docx,.pdf,.html,.htm,.txt,.md";
export const CONFIGS = ".json";
export const REPORTS_AND_CONFIGS = `${REPORTS},${CONFIGS}`;

/** A button that asks the system for files. The field behind it is out of sight and of the order of focus: the button is what there is. */
export function FileButton({ class: name, isMultiple = false, label, kinds = REPORTS, onFiles, children }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={name} aria-label={label} onClick={() => field.current?.click()}>
        {children}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={isMultiple}
        accept={kinds}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
