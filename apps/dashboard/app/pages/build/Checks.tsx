import { Link } from '@remix-run/react';
import { CompanionFlag, ConflictFlag } from '@tarazy/charts';
import type { ReactNode } from 'react';
import type { BuildTexts } from './build-texts';
import type { BuildPage } from './read-build-page';

/** More lines of one kind than this are folded. */
const MOST_LINES = 6;

interface ChecksProps {
  readonly page: BuildPage;
  readonly words: BuildTexts;
}

/** What stands in the way of the package: conflicts and missing companions with their mends, treaties, cases. */
export function Checks({ page, words }: ChecksProps) {
  const changed = page.treaties.filter(({ met, metBefore }) => met !== metBefore);
  const unchanged = page.treaties.filter(({ met, metBefore }) => met === metBefore);
  const faultless = page.conflicts.length === 0 && page.missing.length === 0;
  return (
    <>
      {faultless && !page.isEmpty && <p className="check sub">{words.noFaults}</p>}
      {page.conflicts.length > 0 && (
        <div className="check">
          <h3 className="flag rust">
            <ConflictFlag /> {words.conflictCount(page.conflicts.length)}
          </h3>
          {page.conflicts.map((conflict) => (
            <div key={conflict.id} className="mending">
              <p className="strong">{conflict.title}</p>
              <p className="sub">{conflict.help}</p>
              <ul>
                {conflict.choices.map((choice) => (
                  <li key={choice.href}>
                    <Link to={choice.href} preventScrollReset>
                      {choice.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {page.missing.length > 0 && (
        <div className="check">
          <h3 className="flag ochre">
            <CompanionFlag /> {words.missingCount(page.missing.length)}
          </h3>
          <p className="sub">{words.missingHelp}</p>
          <ul className="dashes">
            {page.missing.map(({ id, label, href }) => (
              <li key={id}>
                <Link to={href} preventScrollReset>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
          {page.addAllHref !== null && (
            <Link className="strong" to={page.addAllHref} preventScrollReset>
              {words.addAll}
            </Link>
          )}
        </div>
      )}
      {page.dutiesCreated > 0 && (
        <div className="check">
          <h3 className="flag">{words.dutiesCreated(page.dutiesCreated)}</h3>
          <p className="sub">{words.dutiesUnmet(page.duties.length)}</p>
          <ListStart items={page.duties} list="dashes" words={words}>
            {({ id, label, href }) => (
              <li key={id}>
                <Link to={href}>{label}</Link>
              </li>
            )}
          </ListStart>
        </div>
      )}
      <div className="check">
        <h3 className="flag">
          {words.treaties} <span className="note">{words.conditionsMet}</span>
        </h3>
        <TreatyLines lines={changed} />
        {unchanged.length > 0 && (
          <details className="check-fold">
            <summary>{words.treatiesUnchanged(unchanged.length)}</summary>
            <TreatyLines lines={unchanged} />
          </details>
        )}
      </div>
      <div className="check">
        <h3 className="flag">{words.cases}</h3>
        <p>{page.casesChanged}</p>
        <CaseLines lines={page.cases} words={words} />
        {page.closer.length > 0 && (
          <>
            <p className="closer">{words.closer(page.closer.length)}</p>
            <CaseLines lines={page.closer} words={words} />
          </>
        )}
      </div>
    </>
  );
}

function TreatyLines({ lines }: { readonly lines: BuildPage['treaties'] }) {
  return (
    <ul className="counts">
      {lines.map(({ id, label, href, met, metBefore, all }) => (
        <li key={id}>
          <Link to={href}>{label}</Link>
          <span className="num">
            {met !== metBefore && <s className="note">{metBefore}</s>} {met} / {all}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface CaseLinesProps {
  readonly lines: BuildPage['cases'];
  readonly words: BuildTexts;
}

function CaseLines({ lines, words }: CaseLinesProps) {
  return (
    <ListStart items={lines} list="case-lines" words={words}>
      {({ id, label, href, outcome, still }) => (
        <li key={id}>
          <Link to={href}>{label}</Link>: {outcome}
          {still !== null && <span className="sub"> · {words.stillShut(still)}</span>}
        </li>
      )}
    </ListStart>
  );
}

interface ListStartProps<T> {
  readonly items: readonly T[];
  readonly list: string;
  readonly words: BuildTexts;
  readonly children: (item: T) => ReactNode;
}

/** The start of a list, the rest folded where it is long. */
function ListStart<T>({ items, list, words, children }: ListStartProps<T>) {
  const first = items.length > MOST_LINES + 1 ? MOST_LINES : items.length;
  return (
    <>
      <ul className={list}>{items.slice(0, first).map(children)}</ul>
      {first < items.length && (
        <details className="check-fold">
          <summary>{words.more(items.length - first)}</summary>
          <ul className={list}>{items.slice(first).map(children)}</ul>
        </details>
      )}
    </>
  );
}
