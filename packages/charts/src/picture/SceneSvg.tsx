import { type CSSProperties, type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import type { GridPlace } from '../shared/move-in-grid';
import type { RovingFocus } from '../shared/use-roving-focus';
import { round } from './draw';
import type { Ink } from './ink';
import type { Mark, Paint, Scene, Shape, TextShape } from './scene';

/** Props of {@link SceneSvg}. */
export interface SceneSvgProps {
  readonly scene: Scene;
  /** Accessible name of the whole. */
  readonly label: string;
  /** One tab stop over the marks with a place. */
  readonly roving: RovingFocus<HTMLDivElement>;
  /** Id of the mark that the reading line reads. */
  readonly readId?: string | undefined;
  readonly onPoint: (place: GridPlace | null) => void;
  /** Click, Enter or Space on a mark; without it marks are read and not chosen. */
  readonly onChoose?: ((id: string) => void) | undefined;
  /** Ids of marks that are chosen; only with `onChoose`. */
  readonly chosenIds?: ReadonlySet<string> | undefined;
  /** Click, Enter or Space on a mark with `expanded`. */
  readonly onFold?: ((id: string) => void) | undefined;
  /** Which marks stand out, by id, while the others dim; `null`: none dims. */
  readonly isLit?: ((id: string) => boolean) | null | undefined;
}

/** How far the box of a mark that begins or ends at the edge of the scene stands out of it, px: its text keeps clear of the ring. */
const BLEED = 5;

/** The box of hover and focus; a row that is as wide as the scene gets air at both ends. */
function drawBox({ x, box }: Mark, sceneWidth: number): ReactElement | null {
  if (box === undefined) return null;
  const before = x + box.x < 1 ? BLEED : 0;
  const after = x + box.x + box.width > sceneWidth - 1 ? BLEED : 0;
  return (
    <rect
      className="tz-box"
      x={round(box.x - before)}
      y={round(box.y)}
      width={round(box.width + before + after)}
      height={round(box.height)}
    />
  );
}

const colourOf = (ink: Ink): string => `var(--${ink})`;

function paintStyle({ fill, stroke, opacity }: Paint): CSSProperties {
  const style: CSSProperties = { fill: fill === undefined ? 'none' : colourOf(fill) };
  if (stroke !== undefined) {
    style.stroke = colourOf(stroke.ink);
    if (stroke.width !== undefined) style.strokeWidth = stroke.width;
    if (stroke.dash !== undefined) style.strokeDasharray = stroke.dash.join(' ');
    if (stroke.round === true) style.strokeLinecap = 'round';
  }
  if (opacity !== undefined) style.opacity = opacity;
  return style;
}

function drawTextShape(shape: TextShape, key: number): ReactElement {
  const { x, y, text, size = 13, face = 'sans', ink = 'ink', anchor, halo, struck, underlined } = shape;
  const className = `tz-face-${face}${halo ? ' tz-halo' : ''}${struck ? ' tz-struck' : ''}${underlined ? ' tz-underlined' : ''}`;
  const fill = colourOf(ink);
  return (
    <text
      key={key}
      x={round(x)}
      y={round(y)}
      className={className}
      style={size === 13 ? { fill } : { fill, fontSize: `${size}px` }}
      textAnchor={anchor}
    >
      {text}
    </text>
  );
}

/** One shape of a scene in an SVG of a page. */
export function drawShape(shape: Shape, key: number): ReactNode {
  switch (shape.kind) {
    case 'text':
      return drawTextShape(shape, key);
    case 'glyph':
      return (
        <svg
          key={key}
          x={round(shape.x)}
          y={round(shape.y)}
          width={shape.size}
          height={shape.size}
          aria-hidden="true"
        >
          <StatusGlyph status={shape.status} same={shape.same} size={shape.size} locale="en" decorative />
        </svg>
      );
    case 'line':
      return (
        <line
          key={key}
          x1={round(shape.x1)}
          y1={round(shape.y1)}
          x2={round(shape.x2)}
          y2={round(shape.y2)}
          style={paintStyle(shape)}
        />
      );
    case 'rect':
      return (
        <rect
          key={key}
          x={round(shape.x)}
          y={round(shape.y)}
          width={round(shape.width)}
          height={round(shape.height)}
          style={paintStyle(shape)}
        />
      );
    case 'circle':
      return (
        <circle
          key={key}
          cx={round(shape.cx)}
          cy={round(shape.cy)}
          r={round(shape.r)}
          style={paintStyle(shape)}
        />
      );
    case 'path':
      return <path key={key} d={shape.d} style={paintStyle(shape)} />;
  }
}

/**
 * Ids of the marks of the scene before this one; `null` at first, and where the width changed: then nothing is seen to
 * move.
 */
function useMarksBefore(scene: Scene): ReadonlySet<string> | null {
  const [seen, setSeen] = useState<{ readonly scene: Scene; readonly before: Scene | null }>({
    scene,
    before: null,
  });
  // Told while it renders, so that the marks move from where they are drawn.
  if (seen.scene !== scene) {
    setSeen({ scene, before: seen.scene.width === scene.width ? seen.scene : null });
  }
  const { before } = seen;
  return useMemo(
    () =>
      before === null
        ? null
        : new Set(before.items.flatMap((item) => (item.kind === 'mark' ? [item.id] : []))),
    [before],
  );
}

/** Draws a scene. The server and the first paint give the same markup; colours follow the theme of the page. */
export function SceneSvg(props: SceneSvgProps): ReactElement {
  const { scene, label, roving, readId, onPoint, onChoose, onFold, chosenIds, isLit } = props;
  const before = useMarksBefore(scene);

  function drawMark(mark: Mark): ReactElement {
    const { id, x, y, shapes, place, name, href, expanded } = mark;
    const folds = expanded !== undefined;
    const act = folds ? onFold : onChoose;
    const entry = before === null || before.has(id) ? '' : ' tz-new';
    const light = isLit == null ? '' : isLit(id) ? ' tz-lit' : ' tz-dim';
    const style: CSSProperties = { transform: `translate(${round(x)}px, ${round(y)}px)` };
    const drawn = (
      <>
        {drawBox(mark, scene.width)}
        {/* What is seen is found in the name: a space parts the lines of a text, but not a word that goes on. */}
        {shapes.flatMap((shape, index) => {
          const drawnShape = drawShape(shape, index);
          return shape.kind === 'text' && !shape.text.endsWith('-') ? [drawnShape, ' '] : drawnShape;
        })}
      </>
    );
    if (place === undefined) {
      return (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it cannot be focused, and so the description and the table read it
        <g key={id} className={`tz-at${entry}${light}`} style={style} aria-hidden="true">
          {drawn}
        </g>
      );
    }
    const className = `tz-at tz-place${entry}${readId === id ? ' tz-read' : ''}${light}`;
    const point = (): void => onPoint(place);
    // Each prop by its name: spreads would take longer than the rest of the mark.
    if (href !== undefined) {
      const item = roving.linkProps(place);
      return (
        <a
          key={id}
          href={href}
          className={className}
          style={style}
          aria-label={name}
          onMouseEnter={point}
          data-place={item['data-place']}
          tabIndex={item.tabIndex}
          onFocus={item.onFocus}
        >
          {drawn}
        </a>
      );
    }
    const item = roving.itemProps(place);
    return (
      // biome-ignore lint/a11y/useAriaPropsSupportedByRole: pressed and expanded are given to buttons alone
      // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, a name and a place in the tab order
      <g
        key={id}
        className={className}
        style={style}
        aria-label={name}
        onMouseEnter={point}
        data-place={item['data-place']}
        tabIndex={item.tabIndex}
        onFocus={item.onFocus}
        role={act === undefined ? 'img' : 'button'}
        aria-pressed={act === undefined || folds ? undefined : (chosenIds?.has(id) ?? false)}
        aria-expanded={act === undefined ? undefined : expanded}
        onClick={() => {
          roving.setActive(place);
          onPoint(place);
          act?.(id);
        }}
        onKeyDown={(event) => {
          if (act === undefined || (event.key !== 'Enter' && event.key !== ' ')) return;
          event.preventDefault();
          act(id);
        }}
      >
        {drawn}
      </g>
    );
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div
      className="tz-scene-box"
      role="group"
      aria-label={label}
      ref={roving.container}
      onKeyDown={(event) => {
        onPoint(null);
        roving.onKeyDown(event);
      }}
      onMouseLeave={() => onPoint(null)}
    >
      <svg
        className={`tz-scene${before === null ? '' : ' tz-moving'}`}
        viewBox={`0 0 ${Math.ceil(scene.width)} ${Math.ceil(scene.height)}`}
        width={Math.ceil(scene.width)}
        height={Math.ceil(scene.height)}
        role="presentation"
      >
        {scene.items.map((item, index) => (item.kind === 'mark' ? drawMark(item) : drawShape(item, index)))}
      </svg>
    </div>
  );
}
