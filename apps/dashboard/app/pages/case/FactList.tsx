import { Link } from '@remix-run/react';
import { Inference } from './CasePage';
import type { CaseTexts } from './case-texts';
import type { CasePage } from './read-case-page';

interface FactListProps {
  readonly page: CasePage;
  readonly words: CaseTexts;
}

/** The facts that the replay rests on, each with its source or with the model's reason, which can be doubted. */
export function FactList({ page, words }: FactListProps) {
  return (
    <section className="case-part" aria-labelledby="facts">
      <h2 id="facts" className="fig-title">
        {words.facts}
      </h2>
      <p className="sub">{words.factsHelp}</p>
      <ul className="fact-list">
        {page.facts.map(({ id, text, locators, reason, off, toggleHref }) => (
          <li key={id}>
            <span>{off ? <s>{text}</s> : text}</span>
            <span>
              {locators.map(({ label, href }) => (
                <Link key={label} className="loc" to={href}>
                  {label}
                </Link>
              ))}
              {reason !== null && <Inference>{reason}</Inference>}{' '}
              {toggleHref !== null && (
                <Link
                  className="loc"
                  to={toggleHref}
                  preventScrollReset
                  aria-label={`${off ? words.believe : words.doubt}: ${text}`}
                >
                  {off ? words.believe : words.doubt}
                </Link>
              )}
            </span>
          </li>
        ))}
        {page.missing.map((text) => (
          <li key={text}>
            <span className="sub">{text}</span>
            <span className="note">{words.missing}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
