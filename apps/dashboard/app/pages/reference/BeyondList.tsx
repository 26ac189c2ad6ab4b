import type { BeyondEntry } from './beyond-law';
import { Locators, Section } from './ReferenceParts';

interface BeyondListProps {
  readonly title: string;
  readonly sub: string;
  /** What stands before the harms that an entry speaks to. */
  readonly harmsLabel: string;
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly entries: readonly BeyondEntry[];
  }[];
}

/** What was recorded and not judged, with the reason; nothing where there is nothing. */
export function BeyondList({ title, sub, harmsLabel, themes }: BeyondListProps) {
  if (themes.length === 0) return null;
  return (
    <Section title={title} sub={sub}>
      {themes.map((theme) => (
        <details key={theme.id} className="ref-fold ref-fold-small" open={themes.length === 1}>
          <summary>
            <h3 className="strong">{theme.title}</h3>
            <span className="note">{theme.entries.length}</span>
          </summary>
          <ul className="ref-rows">
            {theme.entries.map((entry) => (
              <li key={entry.id} id={entry.id}>
                <p className="strong">{entry.title}</p>
                <p className="ref-measure">
                  {entry.reason} {entry.addressed} <Locators links={entry.at} />
                </p>
                {entry.harms.length === 0 ? null : (
                  <p className="note">
                    {harmsLabel}: <Locators links={entry.harms} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
