import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePage } from "./page-context.js";

/** Takes files that are dropped anywhere on the page, and shows that it will. A file that misses must not replace the page. */
export function DropOverlay(): JSX.Element {
  const { desk, words } = usePage();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    // Entering a child comes before leaving its parent.
    let depth = 0;
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const handlers: Readonly<Record<string, (event: DragEvent) => void>> = {
      dragenter: (event) => {
        if (!hasFiles(event)) return;
        depth += 1;
        setIsOver(true);
      },
      dragover: (event) => {
        if (hasFiles(event)) event.preventDefault();
      },
      dragleave: (event) => {
        if (!hasFiles(event)) return;
        depth = Math.max(0, depth - 1);
        if (depth === 0) setIsOver(false);
      },
      drop: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth = 0;
        setIsOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) desk.add(files);
      },
    };
    for (const [name, handler] of Object.entries(handlers)) document.addEventListener(name, handler as EventListener);
    return () => {
      for (const [name, handler] of Object.entries(handlers)) document.removeEventListener(name, handler as EventListener);
    };
  }, [desk]);
  return (
    <div class="drop-overlay" hidden={!isOver} aria-hidden="true">
      <p>{words.dropNow}</p>
    </div>
  );
}
