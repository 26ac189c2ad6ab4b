import type { BeyondEntry } from './beyond-law';
import { Locators, Section } from './ReferenceParts';

interface BeyondListProps {
  readonly title: string;
  readonly sub: string;
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly entries: readonly BeyondEntry[];
  }[];
}

/** What was recorded and not judged, with the reason; nothing where there is nothing. */
export function BeyondList({ title, sub, themes }: BeyondListProps) {
  if (themes.length === 0) return null;
  return (
    <Section title={title} sub={sub}>
      {themes.map((theme) => (
        <div key={theme.id}>
          <h3 className="strong ref-group">{theme.title}</h3>
          <ul className="ref-rows">
            {theme.entries.map((entry) => (
              <li key={entry.id} id={entry.id}>
                <p className="strong">{entry.title}</p>
                <p className="ref-measure">
                  {entry.reason} <Locators links={entry.at} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
