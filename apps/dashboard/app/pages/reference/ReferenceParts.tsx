import { Link } from '@remix-run/react';
import { Arrow, InferenceDots, type Locale, StatusGlyph } from '@tarazy/charts';
import type { TextLink } from '@tarazy/views';
import type { ReactNode } from 'react';
import type { SaidMove, SaidStatus } from './say-status';

/** The way down to a page: list, group, entry. The last is the page itself and stands in its heading. */
export function Crumbs({ label, links }: { readonly label: string; readonly links: readonly TextLink[] }) {
  return (
    <nav className="ref-crumbs" aria-label={label}>
      <ol>
        {links.map(({ label: name, href }) => (
          <li key={href}>
            <Link to={href}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A section under an ink rule: the finding, the measure, the content. */
export function Section({
  title,
  sub,
  children,
}: {
  readonly title: string;
  readonly sub?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <section className="ref-section">
      <h2 className="fig-title">{title}</h2>
      {sub ? <p className="sub ref-sub">{sub}</p> : null}
      {children}
    </section>
  );
}

/** A status as glyph and word, with its range where it is undetermined. */
export function StatusWord({ said, locale }: { readonly said: SaidStatus; readonly locale: Locale }) {
  return (
    <span className="ref-status">
      <StatusGlyph status={said.status} locale={locale} size={17} decorative />{' '}
      <span className={`strong s-${said.status}`}>{said.word}</span>
      {said.range === null ? null : <span className="note"> {said.range}</span>}
    </span>
  );
}

/** Before and after as two glyphs; one grey glyph where nothing moves. */
function MoveGlyphs({ move, locale }: { readonly move: SaidMove; readonly locale: Locale }) {
  const { before, after, moves } = move;
  return (
    <span className="ref-move">
      {moves ? (
        <>
          <StatusGlyph status={before.status} locale={locale} />
          <Arrow />
        </>
      ) : null}
      <StatusGlyph status={after.status} locale={locale} same={false} />
    </span>
  );
}

/** An entry of a list in the rail. */
export interface RailItem {
  readonly label: string;
  readonly href: string | null;
  readonly note?: string | null | undefined;
  readonly move?: SaidMove | null | undefined;
}

/** A list in the rail under an ink rule; a sentence where it is empty. */
export function Rail({
  title,
  items,
  empty,
  locale,
}: {
  readonly title: string;
  readonly items: readonly RailItem[];
  readonly empty: string;
  readonly locale: Locale;
}) {
  return (
    <section className="ref-rail">
      <h2 className="fig-title">{title}</h2>
      {items.length === 0 ? (
        <p className="sub">{empty}</p>
      ) : (
        <ul className={railClass(items)}>
          {items.map(({ label, href, note, move }) => (
            <li key={`${href}-${label}`}>
              {move ? <MoveGlyphs move={move} locale={locale} /> : null}
              <span>
                {href === null ? label : <Link to={href}>{label}</Link>}
                {note ? <span className="note ref-note">{note}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function railClass(items: readonly RailItem[]): string | undefined {
  if (items.every(({ move }) => !move)) return undefined;
  return items.some(({ move }) => move?.moves) ? 'ref-rail-marked ref-rail-moving' : 'ref-rail-marked';
}

/** Places in sources, one after another. */
export function Locators({ links }: { readonly links: readonly TextLink[] }) {
  return links.map(({ label, href }, index) => (
    <span key={`${href}-${label}`}>
      {index > 0 ? ' · ' : null}
      <Link className="loc" to={href}>
        {label}
      </Link>
    </span>
  ));
}

/** What the model concludes, with its mark: never set like what a source says. */
export function Inferred({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className="inf">
      <InferenceDots label={label} />
      {children}
    </span>
  );
}

/** What the model does not claim, said beside the result. */
export function Disclaimer({ children }: { readonly children: ReactNode }) {
  return <p className="note ref-disclaimer">{children}</p>;
}
