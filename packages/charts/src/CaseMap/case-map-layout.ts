import { drawText, NOTE } from '../picture/draw';
import { drawTally, drawTotals, TALLY_ROW, tallyRow } from '../picture/draw-tally';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import type { CaseMapProps, CasePlace, TownOfCases } from './case-map-props';
import { caseMapWords } from './case-map-words';
import { nameCasePlace } from './describe-case-map';
import { type DrawnOutline, layoutOutline } from './outline-layout';
import { type LabelWish, type MapLabel, placeMapLabels } from './place-map-labels';
import { isTown, sortAreas, sortPlaces } from './sort-places';

/** Below this width labels carry no tally and every place stands in a list under the map, px. */
const WIDE = 640;
/** From this width places without a point stand at the right of the map, px. */
const BESIDE = 860;
const TRAY = { width: 176, gap: 28 };
const GAP = 16;
/** Names wrap at this width, px. */
const NAME_WIDTH = 150;
const PHONE_NAME_WIDTH = 112;
/** Marks in a row of a tally on the map. */
const PER_ROW = 10;
/** A disc of one case has this radius, px; areas grow with the number of cases. */
const UNIT_RADIUS = { wide: 2.6, phone: 2.2 };
/** Labels on a phone stay this near, and this many are named. */
const PHONE = { farthest: 38, labels: 6 };
const FARTHEST = 130;
const LINE = 17;

interface Spot {
  readonly place: TownOfCases;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The map, its labels, and beside or under it the places that have no point, at a width in px. */
export function layoutCaseMap(props: CaseMapProps, width: number): Scene {
  const { places, locale, attribution = [] } = props;
  const sorted = sortPlaces(places);
  const isWide = width >= WIDE;
  const areas = sortAreas(sorted);
  const isBeside = width >= BESIDE && areas.length > 0;
  const mapWidth = isBeside ? width - TRAY.width - TRAY.gap : width;
  const totals = drawTotals(
    sorted.flatMap(({ cases }) => cases),
    width,
    locale,
  );
  const mapTop = totals.height + (totals.height > 0 ? 8 : 0);
  const drawn = layoutOutline(props.outline, { width: mapWidth, above: 4, below: isWide ? 28 : 12 });
  const spots = sorted.filter(isTown).map((place): Spot => {
    const [x, y] = drawn.place(place.at);
    const unit = isWide ? UNIT_RADIUS.wide : UNIT_RADIUS.phone;
    return { place, x, y, r: unit * Math.sqrt(place.cases.length) };
  });
  const labels = placeLabels(spots, { width: mapWidth, height: drawn.height }, isWide);
  const byId = new Map(labels.map((label) => [label.id, label]));
  const marks = isWide ? drawTowns(spots, byId, mapTop, props) : [];
  const unnamed = spots.filter(({ place }) => !byId.has(place.id)).map(({ place }) => place);
  const ground = drawGround(drawn, sorted, mapTop);
  const onMap: readonly (Shape | Mark)[] = isWide
    ? [
        ...drawDiscs(
          spots.filter(({ place }) => !byId.has(place.id)),
          mapTop,
        ),
        ...marks,
      ]
    : [...drawDiscs(spots, mapTop), ...drawPhoneNames(spots, byId, mapTop)];
  const mapFoot = mapTop + drawn.height;
  const listed = isWide
    ? layoutTray({ areas, unnamed }, { width, mapTop, mapFoot, isBeside, first: marks.length }, props)
    : layoutList(sorted, { width, top: mapFoot + GAP / 2 }, props);
  const bodyFoot = Math.max(mapFoot, listed.foot);
  const credit = drawText(attribution.join(' '), { x: 0, top: bodyFoot + GAP, width }, { ink: 'ink-3' });
  return {
    width,
    height: bodyFoot + (credit.height === 0 ? 0 : credit.height + GAP + 4),
    items: [...totals.shapes, ...ground, ...onMap, ...listed.items, ...credit.shapes],
  };
}

/** Paper darkened where there are cases, the lines between regions, and the outline of the country. */
function drawGround(drawn: DrawnOutline, places: readonly CasePlace[], top: number): readonly Mark[] {
  const ids = [...new Set(places.flatMap(({ region }) => region ?? []))].sort();
  return [
    {
      kind: 'mark',
      id: 'ground',
      x: 0,
      y: top,
      shapes: [
        { kind: 'path', d: drawn.regions(ids), fill: 'paper-2' },
        { kind: 'path', d: drawn.borders, stroke: { ink: 'rule', width: 1 } },
        { kind: 'path', d: drawn.country, stroke: { ink: 'rule-2', width: 1 } },
      ],
    },
  ];
}

/** Name and number of a place, its tally under them. */
function drawPlace(place: CasePlace, at: { x: number; top: number; width: number; perRow: number }) {
  const name = drawText(
    place.name,
    { x: at.x, top: at.top, width: at.width },
    { face: 'sans-strong', line: LINE, halo: true, underlined: place.chosen === true },
  );
  const last = name.shapes.at(-1);
  const lastWidth = last === undefined ? 0 : measureText(last.text, NOTE.size, 'sans-strong');
  const number: Shape = {
    kind: 'text',
    x: at.x + lastWidth + 5,
    y: last?.y ?? at.top + 13,
    text: String(place.cases.length),
    halo: true,
  };
  const tally = drawTally(place.cases, { x: at.x, top: at.top + name.height, perRow: at.perRow });
  const nameWidth = Math.max(
    ...name.shapes.map(({ text }) => measureText(text, NOTE.size, 'sans-strong')),
    lastWidth + 5 + measureText(number.text, NOTE.size),
  );
  return {
    shapes: [...name.shapes, number, ...tally.shapes],
    // Over lines of the map the tally has paper under it, as the name has its halo.
    ground: tally.rows.map(
      (width, row): Shape => ({
        kind: 'rect',
        x: at.x - 2,
        y: at.top + name.height - 1 + row * TALLY_ROW,
        width: width + 4,
        height: TALLY_ROW,
        fill: 'paper',
      }),
    ),
    bare: [...name.shapes, number],
    width: Math.max(nameWidth, tally.width),
    bareWidth: nameWidth,
    height: name.height + tally.height,
    bareHeight: name.height,
  };
}

function wishFor({ place, x, y, r }: Spot, isWide: boolean): LabelWish {
  const drawn = drawPlace(place, { x: 0, top: 0, width: NAME_WIDTH, perRow: PER_ROW });
  return {
    id: place.id,
    x,
    y,
    r,
    width: isWide ? drawn.width : drawn.bareWidth,
    height: isWide ? drawn.height : drawn.bareHeight,
  };
}

function placeLabels(
  spots: readonly Spot[],
  frame: { width: number; height: number },
  isWide: boolean,
): readonly MapLabel[] {
  const discs = spots.map(({ place: { id }, x, y, r }) => ({ id, x, y, r }));
  const wishes = spots.map((spot) => wishFor(spot, isWide));
  return placeMapLabels(isWide ? wishes : wishes.slice(0, PHONE.labels), discs, {
    ...frame,
    farthest: isWide ? FARTHEST : PHONE.farthest,
  });
}

function discOf(r: number): Shape {
  return { kind: 'circle', cx: 0, cy: 0, r, fill: 'ink-2', stroke: { ink: 'paper', width: 1 } };
}

function drawDiscs(spots: readonly Spot[], top: number): readonly Mark[] {
  return spots.map(({ place, x, y, r }) => ({
    kind: 'mark',
    id: `disc:${place.id}`,
    x,
    y: y + top,
    shapes: [discOf(r)],
  }));
}

/** Towns from west to east, so that the arrows go as the eye does. */
function drawTowns(
  spots: readonly Spot[],
  labels: ReadonlyMap<string, MapLabel>,
  top: number,
  { locale }: CaseMapProps,
): readonly Mark[] {
  const eastward = spots
    .filter(({ place }) => labels.has(place.id))
    .sort((a, b) => a.x - b.x || (a.place.id < b.place.id ? -1 : 1));
  const columns = new Map(eastward.map(({ place }, column) => [place.id, column]));
  // Drawn from the largest down, so that a small disc lies on a large one.
  return spots.flatMap(({ place, x, y, r }) => {
    const label = labels.get(place.id);
    const column = columns.get(place.id);
    if (label === undefined || column === undefined) return [];
    const block = drawPlace(place, {
      x: label.left - x,
      top: label.top - y,
      width: NAME_WIDTH,
      perRow: PER_ROW,
    });
    const { leader } = label;
    const line: readonly Shape[] =
      leader === null
        ? []
        : [
            {
              kind: 'line',
              x1: leader.x1 - x,
              y1: leader.y1 - y,
              x2: leader.x2 - x,
              y2: leader.y2 - y,
              stroke: { ink: 'rule-2' },
            },
          ];
    return {
      kind: 'mark' as const,
      id: place.id,
      x,
      y: y + top,
      shapes: [...block.ground, ...line, discOf(r), ...block.shapes],
      place: { row: 0, column },
      name: nameCasePlace(place, locale),
      href: place.href,
      box: {
        x: label.left - x - 4,
        y: label.top - y - 2,
        width: block.width + 8,
        height: block.height + 3,
      },
    };
  });
}

function drawPhoneNames(
  spots: readonly Spot[],
  labels: ReadonlyMap<string, MapLabel>,
  top: number,
): readonly Mark[] {
  return spots.flatMap(({ place }) => {
    const label = labels.get(place.id);
    if (label === undefined) return [];
    const { leader } = label;
    const line: readonly Shape[] =
      leader === null ? [] : [{ kind: 'line', ...leader, stroke: { ink: 'rule-2' } }];
    const block = drawPlace(place, { x: label.left, top: label.top, width: NAME_WIDTH, perRow: PER_ROW });
    return { kind: 'mark' as const, id: `label:${place.id}`, x: 0, y: top, shapes: [...line, ...block.bare] };
  });
}

interface TrayRoom {
  readonly width: number;
  readonly mapTop: number;
  readonly mapFoot: number;
  readonly isBeside: boolean;
  /** Column of the first place of the tray, after those of the map. */
  readonly first: number;
}

/** Places without a point under one heading, and towns without room for a label under another. */
function layoutTray(
  { areas, unnamed }: { areas: readonly CasePlace[]; unnamed: readonly CasePlace[] },
  { width, mapTop, mapFoot, isBeside, first }: TrayRoom,
  props: CaseMapProps,
): { readonly items: readonly (Shape | Mark)[]; readonly foot: number } {
  const words = caseMapWords(props.locale);
  const groups: readonly (readonly [string, readonly CasePlace[], boolean])[] = [
    [words.noTown, areas, isBeside],
    [words.otherTowns, unnamed, false],
  ];
  const items: (Shape | Mark)[] = [];
  let foot = mapFoot;
  let column = first;
  for (const [title, places, atSide] of groups) {
    if (places.length === 0) continue;
    const left = atSide ? width - TRAY.width : 0;
    const room = atSide ? TRAY.width : width;
    const top = atSide ? mapTop : foot + GAP;
    const perLine = Math.max(1, Math.floor((room + TRAY.gap) / (TRAY.width + TRAY.gap)));
    items.push({
      kind: 'line',
      x1: left,
      x2: left + room,
      y1: top + 0.5,
      y2: top + 0.5,
      stroke: { ink: 'rule' },
    });
    const head = drawText(title, { x: left, top: top + 6, width: room }, { ink: 'ink-2' });
    items.push(...head.shapes);
    let y = top + 6 + head.height + 8;
    for (let start = 0; start < places.length; start += perLine) {
      const line = places.slice(start, start + perLine).map((place, index) => ({
        place,
        x: left + index * (TRAY.width + TRAY.gap),
        block: drawPlace(place, { x: 0, top: 0, width: NAME_WIDTH, perRow: PER_ROW }),
      }));
      for (const { place, x, block } of line) {
        items.push({
          kind: 'mark',
          id: place.id,
          x,
          y,
          shapes: block.shapes,
          place: { row: 0, column },
          name: nameCasePlace(place, props.locale),
          href: place.href,
          box: { x: -4, y: -2, width: Math.max(block.width, 60) + 8, height: block.height + 3 },
        });
        column += 1;
      }
      y += Math.max(...line.map(({ block }) => block.height)) + 10;
    }
    foot = Math.max(foot, y - 6);
  }
  return { items, foot };
}

/** Every place as a row: its name, its tally, its number. Those without a town come after a heading. */
function layoutList(
  sorted: readonly CasePlace[],
  { width, top }: { width: number; top: number },
  { locale }: CaseMapProps,
): { readonly items: readonly (Shape | Mark)[]; readonly foot: number } {
  const items: (Shape | Mark)[] = [];
  const tallyLeft = PHONE_NAME_WIDTH + 12;
  const perRow = tallyRow(width - tallyLeft - 28);
  const areas = sortAreas(sorted);
  const rows: readonly CasePlace[] = [...sorted.filter(isTown), ...areas];
  let y = top;
  for (const [row, place] of rows.entries()) {
    if (place === areas[0]) {
      const head = drawText(caseMapWords(locale).noTown, { x: 0, top: y + 12, width }, { ink: 'ink-2' });
      items.push(...head.shapes);
      y += 12 + head.height + 4;
    }
    const name = drawText(
      place.name,
      { x: 0, top: 5, width: PHONE_NAME_WIDTH },
      { face: 'sans-strong', line: LINE, underlined: place.chosen === true },
    );
    const tally = drawTally(place.cases, { x: tallyLeft, top: 6, perRow });
    const height = Math.max(name.height, tally.height, LINE) + 11;
    items.push(
      { kind: 'line', x1: 0, x2: width, y1: y + 0.5, y2: y + 0.5, stroke: { ink: 'rule' } },
      {
        kind: 'mark',
        id: place.id,
        x: 0,
        y,
        shapes: [
          ...name.shapes,
          ...tally.shapes,
          { kind: 'text', x: width - 1, y: 18, text: String(place.cases.length), anchor: 'end' },
        ],
        place: { row, column: 0 },
        name: nameCasePlace(place, locale),
        href: place.href,
        box: { x: 0, y: 1, width, height: height - 2 },
      },
    );
    y += height;
  }
  return { items, foot: y };
}
