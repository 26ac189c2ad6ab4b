/** The mark: a pair of scales, the heavier side full. */
export function Brand() {
  return (
    <svg className="brand-mark" viewBox="0 0 30 22" aria-hidden="true">
      <path d="M5 5.2 25 9.8M15 7.5V20M10.5 20h9" stroke="currentColor" strokeWidth="1.5" fill="none" />
      <circle cx="5" cy="5.2" r="3.5" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="25" cy="9.8" r="4.2" fill="currentColor" />
    </svg>
  );
}
