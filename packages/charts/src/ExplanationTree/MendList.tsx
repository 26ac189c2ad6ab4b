import { type ReactElement, useId } from 'react';
import type { HeadingLevel, Locale } from '../shared/chart-types';
import { ShownOf } from '../shared/ShownOf';
import { joinMend } from './describe-explanation-tree';
import { MEND_LIMIT } from './explanation-tree-layout';
import type { ExplanationMends } from './explanation-tree-props';
import { explanationWords } from './explanation-tree-words';

/** The smallest mends under an explanation: the reforms of each, and the package that holds them. */
export function MendList(props: {
  readonly mends: ExplanationMends;
  readonly headingLevel: HeadingLevel;
  readonly locale: Locale;
}): ReactElement {
  const { mends, headingLevel, locale } = props;
  const words = explanationWords(locale);
  const id = useId();
  const Heading = `h${headingLevel + 1}` as 'h3' | 'h4' | 'h5';
  const shown = mends.list.slice(0, MEND_LIMIT);
  return (
    <section className="tz-mends" aria-labelledby={id}>
      <Heading className="strong" id={id}>
        {mends.title}
      </Heading>
      {mends.subtitle === undefined ? null : <p className="note">{mends.subtitle}</p>}
      <ul>
        {shown.map((mend) => (
          <li key={mend.id}>
            <span>
              {mend.parts.map(({ label, href, note }, index) => (
                <span key={label}>
                  {index > 0 ? ' + ' : null}
                  {href === undefined ? label : <a href={href}>{label}</a>}
                  {note === undefined ? null : <span className="note"> {note}</span>}
                </span>
              ))}
            </span>
            {mend.href === undefined ? null : (
              <a className="tz-mend-open" href={mend.href} aria-label={`${words.open}: ${joinMend(mend)}`}>
                {words.open}
              </a>
            )}
          </li>
        ))}
      </ul>
      <ShownOf shown={shown.length} all={mends.list.length} locale={locale} />
    </section>
  );
}
