import type { ReactElement } from 'react';
import { GlyphStrip } from '../GlyphStrip/GlyphStrip';
import { Arrow, Chevron } from '../Marks/Marks';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import type { Locale } from '../shared/chart-types';
import { Figure } from '../shared/Figure';
import { LocatorLink } from '../shared/LocatorLink';
import { ShownOf } from '../shared/ShownOf';
import { wordsFor } from '../words/words-for';
import { describeStatusMoves } from './describe-status-moves';
import { isSetback, layoutStatusMoves } from './status-moves-layout';
import type { StatusMove, StatusMovesProps } from './status-moves-props';

function MoveRow({ row, locale }: { readonly row: StatusMove; readonly locale: Locale }): ReactElement {
  const words = wordsFor(locale);
  const setback = isSetback(row.before, row.after);
  const unchanged = row.before === row.after;
  return (
    <tr className={setback ? 'tz-setback' : undefined}>
      <td className="tz-move">
        {unchanged ? null : (
          <>
            <StatusGlyph status={row.before} locale={locale} size={17} />
            <Arrow />
          </>
        )}
        <StatusGlyph status={row.after} locale={locale} size={17} same={unchanged} />
      </td>
      <th scope="row">
        {row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}
        {setback ? <span className="note rust tz-setback-word">{words.setback}</span> : null}
        {row.note === undefined ? null : <span className="note tz-move-note">{row.note}</span>}
        <LocatorLink locator={row.locator} />
      </th>
      <td className={`tz-move-word ${unchanged ? '' : `s-${row.after}`}`}>{words.status[row.after]}</td>
    </tr>
  );
}

/** Harms before and after a package, grouped by where they moved; setbacks stand in a group of their own. */
export function StatusMoves(props: StatusMovesProps): ReactElement {
  const {
    rows,
    locale,
    title,
    subtitle,
    headingLevel,
    state,
    groupLabels = {},
    unchangedOpen = false,
  } = props;
  const words = wordsFor(locale);
  const placed = layoutStatusMoves(rows);
  const headings = { ...words.moveGroup, ...groupLabels };
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      locale={locale}
      state={state}
      description={describeStatusMoves(rows, locale)}
      className="tz-moves-figure"
    >
      {rows.length === 0 ? <p className="tz-empty">{words.noMoves}</p> : null}
      {placed.changed.length === 0 ? null : (
        <table className="tz-moves">
          <thead className="vh">
            <tr>
              <th scope="col">{`${words.before}, ${words.after}`}</th>
              <th scope="col">{words.harm}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          {placed.changed.map((group) => (
            <tbody key={group.id}>
              <tr className="tz-moves-group">
                <th colSpan={3} scope="rowgroup" className={group.id === 'worse' ? 'rust' : undefined}>
                  {headings[group.id]} <span className="tz-n">{group.count}</span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <MoveRow key={row.id} row={row} locale={locale} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {placed.unchangedCount === 0 ? null : (
        <details className="tz-unchanged" open={unchangedOpen}>
          <summary>
            <span className="strong">
              {headings.unchanged} <span className="tz-n">{placed.unchangedCount}</span>
            </span>
            <Chevron />
            <GlyphStrip counts={placed.unchangedCounts} locale={locale} same />
          </summary>
          <table className="tz-moves">
            {placed.unchanged.map(({ theme, rows: own }) => (
              <tbody key={theme}>
                {theme === null ? null : (
                  <tr className="tz-moves-theme">
                    <th colSpan={3} scope="rowgroup">
                      {theme} <span className="tz-n">{own.length}</span>
                    </th>
                  </tr>
                )}
                {own.map((row) => (
                  <MoveRow key={row.id} row={row} locale={locale} />
                ))}
              </tbody>
            ))}
          </table>
        </details>
      )}
      <ShownOf shown={placed.shownCount} all={rows.length} locale={locale} />
    </Figure>
  );
}
