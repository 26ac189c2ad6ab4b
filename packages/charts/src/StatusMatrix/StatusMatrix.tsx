import {
  type CSSProperties,
  type ReactElement,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import { Figure } from '../shared/Figure';
import { ReadingLine } from '../shared/ReadingLine';
import { useGiven } from '../shared/use-given';
import { useMovingRows } from '../shared/use-moving-rows';
import { wordsFor } from '../words/words-for';
import { arrangeStatusMatrix, NO_FILTER } from './arrange-status-matrix';
import { describeStatusMatrix, noteStatusMatrix, tabulateStatusMatrix } from './describe-status-matrix';
import { MatrixPhone } from './MatrixPhone';
import { MatrixTable } from './MatrixTable';
import { MatrixTools, ToolsButton } from './MatrixTools';
import { type CellId, layoutStatusMatrix, readCell } from './status-matrix-layout';
import type { StatusMatrixProps } from './status-matrix-props';
import { matrixToolWords } from './status-matrix-words';

/** Fewer harms than this are seen at once and need no order or filter. */
const FEWEST_FOR_TOOLS = 12;

/** Ids of folded themes: one set for the whole matrix, and one for what a filter found, which begins unfolded. */
function useFolds(initial: readonly string[], filterKey: string | null) {
  const [whole, setWhole] = useState<ReadonlySet<string>>(() => new Set(initial));
  const [found, setFound] = useState<ReadonlySet<string>>(() => new Set());
  // What another filter finds begins unfolded.
  useEffect(() => setFound(new Set()), [filterKey]);
  const filtering = filterKey !== null;
  const toggle = useCallback(
    (id: string): void =>
      (filtering ? setFound : setWhole)((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    [filtering],
  );
  return [filtering ? found : whole, toggle] as const;
}

/** Harms by states of the law: what each package changes, and why. */
export function StatusMatrix(props: StatusMatrixProps): ReactElement {
  const { title, subtitle, headingLevel = 2, locale, state, foldedGroupIds = [] } = props;
  const [sort, setSort] = useGiven(props.sort, 'given', props.onSort);
  const [filter, setFilter] = useGiven(props.filter, NO_FILTER, props.onFilter);
  const arranged = useMemo(
    () => arrangeStatusMatrix(props, { locale, sort, filter }),
    [props, locale, sort, filter],
  );
  const [folded, toggleGroup] = useFolds(foldedGroupIds, arranged.filtering ? JSON.stringify(filter) : null);
  const placed = useMemo(() => layoutStatusMatrix(arranged, folded), [arranged, folded]);
  const figure = useRef<HTMLDivElement>(null);
  useMovingRows(figure, placed);
  const [pointed, setPointed] = useState<CellId | null>(null);
  const [chosen, setChosen] = useState<CellId | null>(null);
  const [toolsOpen, setToolsOpen] = useState(arranged.filtering || sort !== 'given');
  const words = wordsFor(locale);
  const reading =
    readCell(arranged, pointed) ?? readCell(arranged, chosen) ?? readCell(arranged, placed.startCell);

  const toolsShown = props.tools ?? arranged.allRows >= FEWEST_FOR_TOOLS;
  // Kept from one drawing to the next, so that what the pointer reads does not draw the rest anew.
  const heading = useMemo(() => {
    const Heading = `h${headingLevel}` as const;
    return (
      <>
        <Heading className="fig-title">{title}</Heading>
        {subtitle === undefined ? null : <p className="sub">{subtitle}</p>}
        {toolsShown ? <ToolsButton locale={locale} open={toolsOpen} onToggle={setToolsOpen} /> : null}
      </>
    );
  }, [headingLevel, title, subtitle, toolsShown, locale, toolsOpen]);
  const tools = useMemo(
    () =>
      toolsShown && toolsOpen ? (
        <MatrixTools
          locale={locale}
          columns={placed.columns}
          sort={sort}
          filter={filter}
          filtering={arranged.filtering}
          onSort={setSort}
          onFilter={setFilter}
        />
      ) : null,
    [toolsShown, toolsOpen, locale, placed, sort, filter, arranged, setSort, setFilter],
  );
  const description = useMemo(
    () => describeStatusMatrix({ ...props, sort, filter }, locale),
    [props, sort, filter, locale],
  );
  const table = useMemo(() => tabulateStatusMatrix(arranged, locale), [arranged, locale]);

  if (state !== undefined || arranged.allRows === 0 || arranged.allColumns === 0) {
    return (
      <Figure
        title={title}
        subtitle={subtitle}
        headingLevel={headingLevel}
        locale={locale}
        state={state}
        description={words.noHarms}
        className="tz-matrix-figure"
      >
        <p className="tz-empty">{words.noHarms}</p>
      </Figure>
    );
  }
  const shared = {
    locale,
    placed,
    heading,
    tools,
    title,
    totalLabel: props.totalLabel,
    countLabel: props.countLabel,
    onToggle: toggleGroup,
    onChoose: setChosen,
  };
  const note = noteStatusMatrix(arranged, locale);
  return (
    <Figure
      title={undefined}
      subtitle={undefined}
      headingLevel={headingLevel}
      locale={locale}
      description={description}
      className="tz-matrix-figure"
      table={table}
    >
      <div
        className="tz-matrix-body"
        ref={figure}
        style={
          { '--columns': placed.columns.length, '--widest': placed.widestHead.toFixed(2) } as CSSProperties
        }
      >
        <div className="tz-matrix-wide">
          <MatrixTable {...shared} reading={reading} onPoint={setPointed} />
        </div>
        <div className="tz-matrix-phone">
          <MatrixPhone {...shared} baseColumnId={props.baseColumnId} phoneColumnId={props.phoneColumnId} />
        </div>
      </div>
      {arranged.shownRows === 0 ? <p className="tz-empty">{matrixToolWords[locale].noneFound}</p> : null}
      {reading === null ? null : (
        <ReadingLine
          subject={`${reading.row.label} × ${reading.column.label}`}
          locator={reading.cell.locator}
          whyHref={reading.cell.whyHref}
          locale={locale}
        >
          <StatusGlyph status={reading.cell.status} locale={locale} decorative />{' '}
          <b>{words.status[reading.cell.status]}.</b> {reading.cell.sentence}
        </ReadingLine>
      )}
      <p className="note tz-shown" aria-live="polite">
        {note}
      </p>
    </Figure>
  );
}
