import { Form, Link } from '@remix-run/react';
import { GlyphStrips, Redline, StatusMoves } from '@tarazy/charts';
import type { Texts } from '@tarazy/model';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { wordView } from '../../model-view';
import { linkTo, viewEntries } from '../../view-state';
import { AddedByReforms } from './AddedByReforms';
import { AnotherChange } from './AnotherChange';
import { BuildFlow } from './BuildFlow';
import { buildTexts } from './build-texts';
import { Checks } from './Checks';
import { ReformList } from './ReformList';
import { readBuildPage } from './read-build-page';
import { FORM_FIELD } from './read-form';
import { readSettable } from './read-settable';
import { useBuilder } from './use-builder';
import { useUndoKeys } from './use-undo-keys';

/** More harms than this stay folded where nothing has changed yet. */
const MOST_OPEN = 40;

interface BuildPageProps {
  /** The words of the model in the page's language. */
  readonly texts: Texts;
}

/** The builder: reforms on the left, what they do in the middle, what stands in their way on the right. */
export function BuildPage({ texts }: BuildPageProps) {
  const builder = useBuilder();
  const { question } = builder;
  const language = question.state.language;
  const words = buildTexts[language];
  const view = useMemo(() => wordView(question, texts), [question, texts]);
  const page = useMemo(() => readBuildPage(view, words), [view, words]);
  // The answer comes first; who brings it about may follow a moment later.
  const settledQuestion = useDeferredValue(question);
  const parameters = useMemo(() => readSettable(texts), [texts]);
  useUndoKeys(builder.undo, builder.redo);
  const live = useIsLive();
  const kept = viewEntries({
    ...question.state,
    package: { ...question.state.package, reforms: [], sets: [], name: null },
  });

  return (
    <main id="content" tabIndex={-1} className="build" data-live={live || undefined}>
      <Form method="get" action="/build" className="build-form" preventScrollReset>
        <input type="hidden" name={FORM_FIELD} value="1" />
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="build-head">
          <div className="build-name">
            <h1 className="note">{words.title}</h1>
            <input
              key={question.state.package.name}
              type="text"
              name="name"
              className="h2"
              aria-label={words.name}
              placeholder={words.unnamed}
              defaultValue={question.state.package.name ?? ''}
              maxLength={120}
              onBlur={(event) => builder.rename(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                event.currentTarget.blur();
              }}
            />
          </div>
          <BuildActions builder={builder} live={live} language={language} />
        </div>
        <nav className="build-tabs" aria-label={words.title}>
          <a href="#reforms">{words.reforms}</a>
          <a href="#harms">{words.harms}</a>
          <a href="#checks">{words.checks}</a>
          <a href="#redline">{words.redline}</a>
        </nav>
        <div className="build-columns">
          <section id="reforms" className="build-column build-reforms" aria-labelledby="reforms-title">
            <h2 id="reforms-title" className="vh">
              {words.reforms}
            </h2>
            <ReformList
              groups={page.groups}
              builder={builder}
              words={words}
              language={language}
              live={live}
            />
            <AnotherChange page={page} words={words} parameters={parameters} />
            {!live && (
              <button type="submit" className="btn pri">
                {words.apply}
              </button>
            )}
          </section>
          <section id="harms" className="build-column build-answer" aria-labelledby="answer">
            <div role="status">
              <h2 id="answer" className="answer">
                {page.answer}
              </h2>
            </div>
            <GlyphStrips
              strips={[
                { counts: page.before, label: words.lawToday, locale: language },
                { counts: page.after, label: words.thisPackage, strong: true, locale: language },
              ]}
            />
            {page.isEmpty && (
              <p className="empty">
                <b>{words.emptyTitle}</b> {words.emptyText}{' '}
                <Link to={linkTo('/', question.state)}>{words.emptyLink}</Link>.
              </p>
            )}
            <StatusMoves
              rows={page.moves}
              locale={language}
              unchangedOpen={page.isEmpty && page.all <= MOST_OPEN}
              headingLevel={3}
            />
            <p className="note">{texts.disclaimer}</p>
          </section>
          <section id="checks" className="build-column build-checks" aria-labelledby="checks-title">
            <h2 id="checks-title" className="vh">
              {words.checks}
            </h2>
            <Checks page={page} words={words} />
          </section>
        </div>
        <AddedByReforms question={settledQuestion} texts={texts} label={words.adds} />
        {page.redline.entries.length > 0 && (
          <section id="redline" className="build-redline">
            <Redline {...page.redline} view="table" />
          </section>
        )}
      </Form>
      {page.isEmpty ? null : <BuildFlow view={view} evaluation={page.evaluation} words={words} live={live} />}
      <p className="build-bar" aria-hidden="true">
        <b>{words.settledOf(String(page.settled), String(page.all))}</b>
        {page.conflicts.length > 0 && (
          <span className="end">{words.conflictCount(page.conflicts.length)}</span>
        )}
      </p>
    </main>
  );
}

interface BuildActionsProps {
  readonly builder: ReturnType<typeof useBuilder>;
  readonly live: boolean;
  readonly language: keyof typeof buildTexts;
}

function BuildActions({ builder, live, language }: BuildActionsProps) {
  const words = buildTexts[language];
  const [copied, setCopied] = useState(false);
  if (!live) return null;
  return (
    <div className="build-actions">
      <button type="button" className="btn" disabled={!builder.canUndo} onClick={builder.undo}>
        {words.undo}
      </button>
      <button type="button" className="btn" disabled={!builder.canRedo} onClick={builder.redo}>
        {words.redo}
      </button>
      <button type="button" className="btn" onClick={builder.reset}>
        {words.reset}
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => {
          navigator.clipboard.writeText(window.location.href).then(
            () => setCopied(true),
            () => window.prompt(words.copyLink, window.location.href),
          );
        }}
      >
        <span role="status">{copied ? words.copied : words.copyLink}</span>
      </button>
    </div>
  );
}

/** True once the page answers to script; until then it is a plain form. */
function useIsLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return live;
}
