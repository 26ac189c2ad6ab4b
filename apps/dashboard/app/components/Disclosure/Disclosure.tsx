import { useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useRef } from 'react';

interface DisclosureProps {
  readonly className: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/**
 * A native `<details>` that opens over the page. It works without JavaScript; with it, Escape, a click
 * elsewhere and every navigation close it.
 */
export function Disclosure({ className, summary, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const location = useLocation();

  useEffect(() => close(details.current), [location.key]);

  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) close(details.current);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(details.current);
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  return (
    <details ref={details} className={className}>
      <summary>
        {summary}
        <svg className="chevron" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </summary>
      <div className="panel">{children}</div>
    </details>
  );
}

function close(details: HTMLDetailsElement | null): void {
  if (!details?.open) return;
  // The focus must not be left inside what is no longer shown.
  if (details.contains(document.activeElement)) details.querySelector('summary')?.focus();
  details.open = false;
}
