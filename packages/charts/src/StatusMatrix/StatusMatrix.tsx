import { type CSSProperties, type ReactElement, useMemo, useState } from 'react';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import { Figure } from '../shared/Figure';
import type { GridPlace } from '../shared/move-in-grid';
import { ReadingLine } from '../shared/ReadingLine';
import { useRovingFocus } from '../shared/use-roving-focus';
import { WholeWords } from '../shared/WholeWords';
import { wordsFor } from '../words/words-for';
import { describeStatusMatrix, tabulateStatusMatrix } from './describe-status-matrix';
import { GroupLine, HarmLine } from './MatrixLines';
import { MatrixPhone } from './MatrixPhone';
import { layoutStatusMatrix, type PlacedStatusMatrix } from './status-matrix-layout';
import type { StatusCell, StatusMatrixProps } from './status-matrix-props';

interface Reading {
  readonly subject: string;
  readonly cell: StatusCell;
}

function readPlace(placed: PlacedStatusMatrix, place: GridPlace | null): Reading | null {
  const line = place === null ? undefined : placed.lines[place.row - 1];
  if (place === null || line === undefined || line.kind === 'group') return null;
  const at = line.cells[place.column - 1];
  if (at === undefined || at.cell === null) return null;
  return { subject: `${line.row.label} × ${at.column.label}`, cell: at.cell };
}

/** Harms by states of the law: what each package changes, and why. */
export function StatusMatrix(props: StatusMatrixProps): ReactElement {
  const { title, subtitle, headingLevel = 2, locale, totalLabel, countLabel, foldedGroupIds = [] } = props;
  const words = wordsFor(locale);
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(foldedGroupIds));
  const placed = useMemo(() => layoutStatusMatrix(props, folded), [props, folded]);
  const roving = useRovingFocus<HTMLTableElement>(placed.shape, placed.start);
  const [pointed, setPointed] = useState<GridPlace | null>(null);
  const [phoneReading, setPhoneReading] = useState<Reading | null>(null);
  const reading =
    phoneReading ?? readPlace(placed, pointed ?? roving.active) ?? readPlace(placed, placed.start);
  const place = pointed ?? roving.active;
  const Heading = `h${headingLevel}` as const;
  const heading = (
    <>
      <Heading className="fig-title">{title}</Heading>
      {subtitle === undefined ? null : <p className="sub">{subtitle}</p>}
    </>
  );

  function pointAt(next: GridPlace): void {
    setPhoneReading(null);
    setPointed(next);
  }
  function toggleGroup(id: string): void {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  const empty = placed.lines.length === 0 || placed.columns.length === 0;
  if (empty) {
    return (
      <Figure
        {...props}
        headingLevel={headingLevel}
        subtitle={subtitle}
        description={words.noHarms}
        className="tz-matrix-figure"
      >
        <p className="tz-empty">{words.noHarms}</p>
      </Figure>
    );
  }
  const columnClass = (index: number): string =>
    index < placed.lawCount ? 'tz-law' : index === placed.lawCount ? 'tz-gap' : '';

  return (
    <Figure
      title={undefined}
      subtitle={undefined}
      headingLevel={headingLevel}
      locale={locale}
      description={describeStatusMatrix(props, locale)}
      className="tz-matrix-figure"
      table={tabulateStatusMatrix(props, locale)}
    >
      <div className="tz-matrix-wide">
        <table
          className="tz-matrix"
          style={
            {
              '--columns': placed.columns.length,
              '--widest': placed.widestHead.toFixed(2),
            } as CSSProperties
          }
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table moved through by arrows
          role="grid"
          ref={roving.container}
          aria-label={title}
          onKeyDown={(event) => {
            setPointed(null);
            setPhoneReading(null);
            roving.onKeyDown(event);
          }}
          onMouseLeave={() => setPointed(null)}
        >
          <colgroup>
            <col className="tz-matrix-head" />
            {placed.columns.map((column) => (
              <col key={column.id} />
            ))}
          </colgroup>
          <thead>
            <tr className="tz-matrix-labels">
              <td className="tz-matrix-title">{heading}</td>
              {placed.columns.map((column, index) => (
                <th key={column.id} scope="col" className={columnClass(index)}>
                  {column.href === undefined ? (
                    <WholeWords text={column.label} />
                  ) : (
                    <a href={column.href} {...roving.linkProps({ row: 0, column: index + 1 })}>
                      <WholeWords text={column.label} />
                    </a>
                  )}
                </th>
              ))}
            </tr>
            <tr className="tz-matrix-totals">
              <th scope="row">{totalLabel}</th>
              {placed.columns.map((column, index) => (
                <td key={column.id} className={columnClass(index)}>
                  {column.total}
                </td>
              ))}
            </tr>
            <tr className="tz-matrix-counts">
              <th scope="row">{countLabel}</th>
              {placed.columns.map((column, index) => (
                <td key={column.id} className={columnClass(index)}>
                  {column.count}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {placed.lines.map((line, index) =>
              line.kind === 'group' ? (
                <GroupLine
                  key={`group-${line.group.id}`}
                  line={line}
                  row={index + 1}
                  columns={placed.columns}
                  columnClass={columnClass}
                  locale={locale}
                  roving={roving}
                  onToggle={toggleGroup}
                />
              ) : (
                <HarmLine
                  key={line.row.id}
                  line={line}
                  row={index + 1}
                  read={place?.row === index + 1}
                  columnClass={columnClass}
                  locale={locale}
                  roving={roving}
                  onPoint={pointAt}
                />
              ),
            )}
          </tbody>
        </table>
      </div>
      <div className="tz-matrix-phone">
        {heading}
        <MatrixPhone
          {...props}
          folded={folded}
          onToggle={toggleGroup}
          onRead={(subject, cell) => setPhoneReading({ subject, cell })}
        />
      </div>
      {reading === null ? null : (
        <ReadingLine
          subject={reading.subject}
          locator={reading.cell.locator}
          whyHref={reading.cell.whyHref}
          locale={locale}
        >
          <StatusGlyph status={reading.cell.status} locale={locale} decorative />{' '}
          <b>{words.status[reading.cell.status]}.</b> {reading.cell.sentence}
        </ReadingLine>
      )}
    </Figure>
  );
}
