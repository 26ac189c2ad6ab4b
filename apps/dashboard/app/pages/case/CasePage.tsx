import { Link } from '@remix-run/react';
import { InferenceDots, ReplaySteps, SignatureBar } from '@tarazy/charts';
import { Locators } from '../reference/ReferenceParts';
import type { CaseTexts } from './case-texts';
import { FactList } from './FactList';
import { MendList } from './MendList';
import type { CasePage as CasePageData } from './read-case-page';
import { SweepFigure } from './SweepFigure';

interface CasePageProps {
  readonly page: CasePageData;
  readonly words: CaseTexts;
}

/** One documented case: what happened, what each law says of it, what stands in the way and what would open it. */
export function CasePage({ page, words }: CasePageProps) {
  return (
    <main id="content" tabIndex={-1} className="case">
      <p className="crumb">
        {page.crumbs.map(({ label, href }) => (
          <span key={href}>
            <Link to={href}>{label}</Link> /{' '}
          </span>
        ))}
        {page.place}
      </p>
      <h1 className="h1">{page.title}</h1>
      <div className="case-top">
        <p className="facts">
          {page.summary} <Locators links={page.locators} />
        </p>
        {page.signatures && <SignatureBar {...page.signatures} />}
      </div>
      <div className="case-body">
        <div className="case-main">
          <ReplaySteps {...page.replay} />
          <p className="note">{page.disclaimer}</p>
          <FactList page={page} words={words} />
          <OverTime page={page} words={words} />
        </div>
        <aside className="case-aside">
          {page.sweep && <SweepFigure key={page.sweep.figure.axisLabel} sweep={page.sweep} words={words} />}
          <MendList mends={page.mends} nothingNeeded={page.nothingNeeded} words={words} />
          <section className="case-part">
            <h2 className="fig-title">{words.happened}</h2>
            <p>{page.documented}</p>
            {page.evidence.map(({ text, locator, figures }) => (
              <div key={text} className="case-evidence">
                <ul className="figures">
                  {figures.map(({ value, of }) => (
                    <li key={of}>
                      <b className="num">{value}</b> <span>{of}</span>
                    </li>
                  ))}
                </ul>
                <p className="sub">
                  {text}{' '}
                  <Link className="loc" to={locator.href}>
                    {locator.label}
                  </Link>
                </p>
              </div>
            ))}
          </section>
          <section className="case-part">
            <h2 className="fig-title">{words.harms}</h2>
            <ul className="lines">
              {page.harms.map(({ label, href }) => (
                <li key={href}>
                  <Link to={href}>{label}</Link>
                </li>
              ))}
            </ul>
          </section>
          {page.others.length > 0 && (
            <section className="case-part">
              <h2 className="fig-title">{words.others}</h2>
              <ul className="lines">
                {page.others.map(({ id, label, href, when, what }) => (
                  <li key={id}>
                    <Link className="strong" to={href}>
                      {label}
                    </Link>{' '}
                    <span className="sub">
                      {when}. {what}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </main>
  );
}

function OverTime({ page, words }: CasePageProps) {
  return (
    <section className="case-part" aria-labelledby="over-time">
      <h2 id="over-time" className="fig-title">
        {words.overTime}
      </h2>
      <p className="sub">{words.overTimeHelp(page.overTime.dates)}</p>
      <div className="scroller">
        <table className="over-time">
          <thead>
            <tr>
              <th scope="col">{words.lawOfDay}</th>
              <th scope="col">{page.outcomeLabel}</th>
              <th scope="col">{words.lawChanged}</th>
              <th scope="col">{words.stillShut}</th>
              <th scope="col">{words.notKnown}</th>
            </tr>
          </thead>
          <tbody>
            {page.overTime.rows.map(({ id, date, name, changed, outcome, shut, unknown, href }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={href}>{date}</Link>
                  <span className="note">{name}</span>
                </th>
                <td>{outcome}</td>
                <td>
                  <ul>
                    {changed.map((statement) => (
                      <li key={statement}>{statement}</li>
                    ))}
                  </ul>
                </td>
                <td className={shut === '' ? 'sub' : 'rust'}>{shut === '' ? words.nothing : shut}</td>
                <td className="sub">{unknown === '' ? words.nothing : unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A reason of the model: three dots and italic, so that it never looks like a source. */
export function Inference({ children }: { readonly children: string }) {
  return (
    <span className="inf">
      <InferenceDots /> {children}
    </span>
  );
}
