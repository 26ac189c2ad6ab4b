import { Link } from '@remix-run/react';
import type { CaseTexts } from './case-texts';
import type { MendLine } from './read-mends';

interface MendListProps {
  readonly mends: readonly MendLine[];
  /** Whether the case has the outcome sought already. */
  readonly nothingNeeded: boolean;
  readonly words: CaseTexts;
}

/** The smallest packages that would do, with the range of each number; all of them, as none is better than another. */
export function MendList({ mends, nothingNeeded, words }: MendListProps) {
  return (
    <section className="case-part" aria-labelledby="mends">
      <h2 id="mends" className="fig-title">
        {words.smallest}
      </h2>
      {mends.length === 0 && <p className="sub">{nothingNeeded ? words.nothingNeeded : words.noMend}</p>}
      {mends.length > 1 && <p className="sub">{words.allSmallest(mends.length)}</p>}
      {mends.map(({ key, reforms, href }) => (
        <div key={key} className="mend">
          <ul className="dashes">
            {reforms.map((reform) => (
              <li key={reform.href}>
                <Link to={reform.href}>{reform.label}</Link>
                {reform.settings !== null && <span className="note"> {reform.settings}</span>}
              </li>
            ))}
          </ul>
          <Link
            className="strong"
            to={href}
            aria-label={`${words.openIt}: ${reforms.map(({ label }) => label).join(', ')}`}
          >
            {words.openIt}
          </Link>
        </div>
      ))}
      <p className="note">{words.caveat}</p>
    </section>
  );
}
