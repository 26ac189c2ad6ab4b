/** Props of the small marks. Each is hidden from assistive technology unless it has a label. */
export interface MarkProps {
  /** Accessible name; left out where words stand beside the mark. */
  readonly label?: string | undefined;
  /** Height in px; each mark has its own default. */
  readonly size?: number | undefined;
}
