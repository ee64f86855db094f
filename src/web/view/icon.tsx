import type { JSX } from "preact";

/** Strokes on a field of 20 by 20. */
const SHAPES = {
  upload: "M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 12.5V15a1.5 1.5 0 0 0 1.5 1.5h9A1.5 1.5 0 0 0 16 15v-2.5",
  download: "M10 4v9m0 0 3.5-3.5M10 13 6.5 9.5M4 13.5V15a1.5 1.5 0 0 0 1.5 1.5h9A1.5 1.5 0 0 0 16 15v-1.5",
  paste: "M7 4.5H5.5A1.5 1.5 0 0 0 4 6v9.5A1.5 1.5 0 0 0 5.5 17h9a1.5 1.5 0 0 0 1.5-1.5V6a1.5 1.5 0 0 0-1.5-1.5H13M7.5 3h5v3h-5zM7 10.5h6M7 13.5h4",
  plus: "M10 4v12M4 10h12",
  close: "m5 5 10 10M15 5 5 15",
  rules: "M4 6h6m4 0h2M4 10h2m4 0h6M4 14h7m4 0h1M12 4.5v3M8 8.5v3M13 12.5v3",
  globe: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c-5 4.5-5 9.5 0 14 5-4.5 5-9.5 0-14",
  theme: "M10 3a7 7 0 1 0 0 14zm0 0a7 7 0 0 1 0 14",
  history: "M4 10a6 6 0 1 0 2-4.5M4 3.5V6.5h3M10 7v3.5l2.5 1.5",
  down: "m5.5 8 4.5 4.5L14.5 8",
  lock: "M5.5 9h9v7h-9zM7.5 9V6.5a2.5 2.5 0 0 1 5 0V9",
  check: "m4.5 10.5 3.5 3.5 7.5-8",
  wait: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6.5V10l2.5 2",
  stop: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6.5v4.5m0 2.200v.3",
} as const;

export type IconName = keyof typeof SHAPES;

/** A sign beside words, which say it all: hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
