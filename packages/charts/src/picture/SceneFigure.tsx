import { type ReactElement, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
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
  readonly chosenIds?: ReadonlySet<string> | undefined;
  /** Folds or opens what stands under a mark with `expanded`. */
  readonly onFold?: ((id: string) => void) | undefined;
  /**
   * Which marks stand out, by id, while a mark is pointed at or focused (its id; `null` where none is); the others
   * dim. `null`: none dims.
   */
  readonly lightOf?: ((id: string | null) => ((id: string) => boolean) | null) | undefined;
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
  const { className, layout, description, table, read, empty } = props;
  const { onChoose, chosenIds, onFold, lightOf, controls, notes } = props;
  const [box, width] = useContainerWidth<HTMLDivElement>(initialWidth);
  const scene = useMemo(() => layout(width), [layout, width]);
  const shape = useMemo(() => shapeOf(scene), [scene]);
  const roving = useRovingFocus<HTMLDivElement>(shape, null);
  const [pointed, setPointed] = useState<GridPlace | null>(null);
  const place = pointed ?? roving.active;
  const mark = findPlaces(scene).find(
    (at) => at.place.row === place?.row && at.place.column === place.column,
  );
  const [within, setWithin] = useState(false);
  const isLit = lightOf?.(pointed !== null || within ? (mark?.id ?? null) : null);
  useStayWithMark(scene, roving.active, roving.setActive, () => setPointed(null));
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
        // biome-ignore lint/a11y/noStaticElementInteractions: it only hears of the focus of what is inside
        <div
          ref={box}
          className="tz-scene-column"
          onFocus={() => setWithin(true)}
          onBlur={() => setWithin(false)}
        >
          <SceneSvg
            scene={scene}
            label={title}
            roving={roving}
            readId={mark?.id}
            onPoint={setPointed}
            onChoose={onChoose}
            chosenIds={chosenIds}
            onFold={onFold}
            isLit={isLit}
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

/** Where a change of the scene gives the active mark another place, the tab stop and the line stay with the mark. */
function useStayWithMark(
  scene: Scene,
  active: GridPlace | null,
  setActive: (place: GridPlace) => void,
  forgetPointed: () => void,
): void {
  const last = useRef({ scene, id: idAt(scene, active) });
  useEffect(() => {
    const { id } = last.current;
    if (last.current.scene !== scene && id !== undefined) {
      forgetPointed();
      const moved = findPlaces(scene).find((mark) => mark.id === id)?.place;
      if (moved !== undefined && (moved.row !== active?.row || moved.column !== active.column)) {
        last.current = { scene, id };
        setActive(moved);
        return;
      }
    }
    last.current = { scene, id: idAt(scene, active) };
  });
}

function idAt(scene: Scene, place: GridPlace | null): string | undefined {
  return findPlaces(scene).find((mark) => mark.place.row === place?.row && mark.place.column === place.column)
    ?.id;
}
