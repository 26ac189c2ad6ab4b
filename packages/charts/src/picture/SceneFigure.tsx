import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import type { FigureProps, Locator } from '../shared/chart-types';
import { Figure } from '../shared/Figure';
import type { GridPlace } from '../shared/move-in-grid';
import { ReadingLine } from '../shared/ReadingLine';
import type { TwinTable } from '../shared/TableTwin';
import { useContainerWidth } from '../shared/use-container-width';
import { useRovingFocus } from '../shared/use-roving-focus';
import { SceneSvg } from './SceneSvg';
import { findPlaces, type Scene, shapeOf } from './scene';
import { PICTURE_WIDTH } from './to-svg';

/** What the reading line says of a mark. */
export interface MarkReading {
  readonly subject: string;
  readonly text: ReactNode;
  readonly locator?: Locator | undefined;
  readonly whyHref?: string | undefined;
}

/** Props of {@link SceneFigure}. */
export interface SceneFigureProps extends FigureProps {
  readonly className: string;
  /** Layout at a width in px: pure, and kept by the caller while its data stay the same. */
  readonly layout: (width: number) => Scene;
  readonly description: string;
  readonly table: TwinTable;
  /** What the reading line says of the mark with this id; nothing for a mark without words of its own. */
  readonly read: (id: string) => MarkReading | null;
  /** Said in place of the marks where there is nothing to draw. */
  readonly empty?: string | undefined;
  readonly onChoose?: ((id: string) => void) | undefined;
  /** Folds or opens what stands under a mark with `expanded`. */
  readonly onFold?: ((id: string) => void) | undefined;
  readonly chosenIds?: ReadonlySet<string> | undefined;
  /** Controls that stand between the title and the marks. */
  readonly controls?: ReactNode;
  /** Lines that stand under the marks, e.g. a key or "n shown of m". */
  readonly notes?: ReactNode;
}

/**
 * A figure whose marks are one scene: it measures its column, gives the marks one tab stop and arrow keys, and
 * reads the pointed or focused mark aloud in the line under it.
 */
export function SceneFigure(props: SceneFigureProps): ReactElement {
  const { title, subtitle, headingLevel, locale, state, width: initialWidth = PICTURE_WIDTH } = props;
  const { className, layout, description, table, read, empty, onChoose, onFold, chosenIds, controls, notes } =
    props;
  const [box, width] = useContainerWidth<HTMLDivElement>(initialWidth);
  const scene = useMemo(() => layout(width), [layout, width]);
  const shape = useMemo(() => shapeOf(scene), [scene]);
  const roving = useRovingFocus<HTMLDivElement>(shape, null);
  const [pointed, setPointed] = useState<GridPlace | null>(null);
  const place = pointed ?? roving.active;
  const mark = findPlaces(scene).find(
    (at) => at.place.row === place?.row && at.place.column === place.column,
  );
  const reading = mark === undefined ? null : read(mark.id);
  const isEmpty = empty !== undefined;
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      locale={locale}
      state={state}
      description={description}
      className={className}
      table={isEmpty ? undefined : table}
    >
      {controls}
      {isEmpty ? (
        <p className="tz-empty">{empty}</p>
      ) : (
        <div ref={box} className="tz-scene-column">
          <SceneSvg
            scene={scene}
            label={title}
            roving={roving}
            readId={mark?.id}
            onPoint={setPointed}
            onChoose={onChoose}
            onFold={onFold}
            chosenIds={chosenIds}
          />
        </div>
      )}
      {notes}
      {reading === null || isEmpty ? null : (
        <ReadingLine
          subject={reading.subject}
          locator={reading.locator}
          whyHref={reading.whyHref}
          locale={locale}
        >
          {reading.text}
        </ReadingLine>
      )}
    </Figure>
  );
}
