import { useNavigate } from '@remix-run/react';
import type { MouseEvent, ReactNode } from 'react';

/**
 * Figures whose marks are plain links. With script a click stays on the page where it can, without a reload and
 * without a jump; without script, or with a key held, the links work as links do.
 */
export function FigureLinks(props: { readonly className: string; readonly children: ReactNode }) {
  const navigate = useNavigate();

  function follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    const href = link?.getAttribute('href');
    if (href == null) return;
    event.preventDefault();
    const stays = href.split('?')[0] === window.location.pathname;
    navigate(href, { preventScrollReset: stays });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for its links, which take the keys themselves
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div className={props.className} onClick={follow}>
      {props.children}
    </div>
  );
}
