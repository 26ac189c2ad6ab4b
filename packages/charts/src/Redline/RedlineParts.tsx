import type { ReactElement } from 'react';
import { Arrow, ConflictFlag, InferenceDots } from '../Marks/Marks';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import type { Locale } from '../shared/chart-types';
import { LocatorLink } from '../shared/LocatorLink';
import { wordsFor } from '../words/words-for';
import type { RedlineRun } from './compare-texts';
import { nameInAct } from './redline-layout';
import type { RedlineEntry, RedlineGround } from './redline-props';

type EntryProps = { readonly entry: RedlineEntry; readonly locale: Locale };

/** A text whose deleted words are struck and whose inserted words are underlined. */
export function RunText({ runs }: { readonly runs: readonly RedlineRun[] }): ReactElement {
  return (
    <>
      {runs.map((run, index) => {
        const key = `${run.kind}-${index}`;
        if (run.kind === 'deleted') return <del key={key}>{run.text}</del>;
        if (run.kind === 'inserted') return <ins key={key}>{run.text}</ins>;
        return <span key={key}>{run.text}</span>;
      })}
    </>
  );
}

/** The structural element, and what its rule is about; `full`: with its act. */
export function ArticleName({
  entry,
  full = false,
}: {
  readonly entry: RedlineEntry;
  readonly full?: boolean;
}): ReactElement {
  const name = full ? nameInAct(entry) : entry.article;
  return (
    <>
      {entry.articleHref === undefined ? (
        <span className="tz-redline-article">{name}</span>
      ) : (
        <a className="tz-redline-article" href={entry.articleHref}>
          {name}
        </a>
      )}
      {entry.rule === undefined ? null : <span className="note tz-redline-rule">{entry.rule}</span>}
    </>
  );
}

/** The reform that the change belongs to. */
export function ReformLink({ entry }: { readonly entry: RedlineEntry }): ReactElement | null {
  if (entry.reform === undefined) return null;
  return entry.reform.href === undefined ? (
    <span className="tz-redline-reform">{entry.reform.label}</span>
  ) : (
    <a className="tz-redline-reform" href={entry.reform.href}>
      {entry.reform.label}
    </a>
  );
}

/** Both values that the package gives one rule. */
export function ConflictValues({ entry, locale }: EntryProps): ReactElement | null {
  if (entry.conflict === undefined) return null;
  return (
    <div className="tz-redline-values">
      <p className="rust strong">
        <ConflictFlag /> {wordsFor(locale).conflictValues}
      </p>
      <ul>
        {entry.conflict.values.map(({ reform, value }) => (
          <li key={`${reform}-${value}`}>
            <b>{value}</b> · {reform}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ground({
  ground,
  locale,
}: {
  readonly ground: RedlineGround;
  readonly locale: Locale;
}): ReactElement {
  switch (ground.kind) {
    case 'source':
      return (
        <li>
          {ground.text} <LocatorLink locator={ground.locator} />
        </li>
      );
    case 'inference':
      return (
        <li className="inf">
          <InferenceDots label={wordsFor(locale).inference} />
          {ground.text}
        </li>
      );
    case 'harm': {
      const { label, href, before, after } = ground;
      const same = before === after;
      return (
        <li className="tz-redline-harm">
          <span className="tz-redline-move">
            {same ? null : (
              <>
                <StatusGlyph status={before} locale={locale} size={15} />
                <Arrow size={7} />
              </>
            )}
            <StatusGlyph status={after} locale={locale} size={15} same={same} />
          </span>
          <span>{href === undefined ? label : <a href={href}>{label}</a>}</span>
        </li>
      );
    }
  }
}

/** Why the change is proposed: who asks for it, and the harms that rest on the rule. */
export function Grounds({ entry, locale }: EntryProps): ReactElement | null {
  const { grounds = [] } = entry;
  if (grounds.length === 0) return null;
  return (
    <ul className="tz-redline-grounds">
      {grounds.map((ground, index) => (
        <Ground key={`${ground.kind}-${index}`} ground={ground} locale={locale} />
      ))}
    </ul>
  );
}
