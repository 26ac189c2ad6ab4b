import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { PICTURE_WIDTH } from '../picture/to-svg';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import { Figure } from '../shared/Figure';
import { ReadingLine } from '../shared/ReadingLine';
import { useContainerWidth } from '../shared/use-container-width';
import { useGiven } from '../shared/use-given';
import { useMovingRows } from '../shared/use-moving-rows';
import { wordsFor } from '../words/words-for';
import { arrangeStatusMatrix, NO_FILTER } from './arrange-status-matrix';
import { describeStatusMatrix, noteStatusMatrix, tabulateStatusMatrix } from './describe-status-matrix';
import { frameStatusMatrix, measureLabels, titleStandsOver } from './frame-status-matrix';
import { MatrixPhone } from './MatrixPhone';
import { type MatrixFormProps, MatrixTable } from './MatrixTable';
import { MatrixTools, ToolsButton } from './MatrixTools';
import { type CellId, layoutStatusMatrix, type ReadCell, readCell } from './status-matrix-layout';
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

/** Under this width of the column the phone's form is seen, px: the styles decide, and the columns need not fit. */
const NARROWEST = 641;

interface BodyProps {
  readonly given: StatusMatrixProps;
  readonly form: MatrixFormProps;
  readonly reading: ReadCell | null;
  readonly onPoint: (cell: CellId | null) => void;
}

/** Both forms of the matrix, laid out for the width of their column. */
function MatrixBody({ given, form, reading, onPoint }: BodyProps): ReactElement {
  const { title, subtitle, groups, totalLabel, countLabel } = given;
  const { placed } = form;
  const [box, measured] = useContainerWidth<HTMLDivElement>(given.width ?? PICTURE_WIDTH);
  useMovingRows(box, placed);
  const width = Math.max(NARROWEST, measured);
  // Of every harm, folded or held back too: the columns stand still while themes open and words are typed.
  const labelNeed = useMemo(
    () => measureLabels({ groups, totalLabel, countLabel }),
    [groups, totalLabel, countLabel],
  );
  const frame = useMemo(() => frameStatusMatrix(placed, labelNeed, width), [placed, labelNeed, width]);
  const captionOver = useMemo(() => titleStandsOver({ title, subtitle }, frame), [title, subtitle, frame]);
  return (
    <div className="tz-matrix-body" ref={box}>
      <div className="tz-matrix-wide">
        <MatrixTable {...form} frame={frame} captionOver={captionOver} reading={reading} onPoint={onPoint} />
      </div>
      <div className="tz-matrix-phone">
        <MatrixPhone {...form} baseColumnId={given.baseColumnId} phoneColumnId={given.phoneColumnId} />
      </div>
    </div>
  );
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
  const [pointed, setPointed] = useState<CellId | null>(null);
  const [chosen, setChosen] = useState<CellId | null>(null);
  const [toolsOpen, setToolsOpen] = useState(arranged.filtering || sort !== 'given');
  const words = wordsFor(locale);
  const reading =
    readCell(arranged, pointed) ?? readCell(arranged, chosen) ?? readCell(arranged, placed.startCell);

  const toolsShown = props.tools ?? arranged.allRows >= FEWEST_FOR_TOOLS;
  // Kept from one drawing to the next, so that what the pointer reads does not draw the rest anew.
  const caption = useMemo(() => {
    const Heading = `h${headingLevel}` as const;
    return (
      <>
        <Heading className="fig-title">{title}</Heading>
        {subtitle === undefined ? null : <p className="sub">{subtitle}</p>}
      </>
    );
  }, [headingLevel, title, subtitle]);
  const toolsButton = useMemo(
    () => (toolsShown ? <ToolsButton locale={locale} open={toolsOpen} onToggle={setToolsOpen} /> : null),
    [toolsShown, locale, toolsOpen],
  );
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
  const form: MatrixFormProps = {
    locale,
    placed,
    caption,
    toolsButton,
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
      <MatrixBody given={props} form={form} reading={reading} onPoint={setPointed} />
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
