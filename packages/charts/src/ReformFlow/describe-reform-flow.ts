import { capitalise } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { sharedWords } from '../words/shared-words';
import { buildFlowGraph, type FlowGraph, type FlowNode, isMoved } from './flow-graph';
import { bandId, planFlow, themeOfBand } from './flow-plan';
import type { FlowHarm, FlowParameter, ReformFlowProps } from './reform-flow-props';
import { type ReformFlowWords, reformFlowWords } from './reform-flow-words';

/** A mark in words: its name, and what it shows, as sentences. */
export interface FlowReading {
  readonly subject: string;
  readonly text: string;
  readonly node: FlowNode | null;
}

const sentence = (text: string): string => `${capitalise(text)}.`;

function listHarms(graph: FlowGraph, parameterKeys: readonly string[]): readonly FlowHarm[] {
  const keys = new Set(parameterKeys.flatMap((key) => graph.after(key)));
  return [...keys].flatMap((key) => {
    const node = graph.nodes.get(key);
    return node?.column === 'harm' ? [node.entry] : [];
  });
}

const countSettled = (harms: readonly FlowHarm[]): number =>
  harms.filter(({ after }) => after === 'settled').length;

function sayRest(words: ReformFlowWords, harms: readonly FlowHarm[], rules: number): string {
  return words.restOn(harms.length, countSettled(harms), rules);
}

/** What changes some rules bring about: how many rules, and what rests on them. */
function sayChanges(graph: FlowGraph, words: ReformFlowWords, reformKeys: readonly string[]): string {
  const rules = [...new Set(reformKeys.flatMap((key) => graph.after(key)))];
  if (rules.length === 0) return `${words.changesNothing}.`;
  return `${words.changesRules(rules.length)}; ${sayRest(words, listHarms(graph, rules), rules.length)}.`;
}

function sayValue(words: ReformFlowWords, { before, after, claims }: FlowParameter): string {
  if (claims === undefined) return sentence(words.wasIs(before, after));
  return `${words.conflictOf(claims.map(({ value, by }) => words.askedBy(value, by)).join(' ≠ '))}.`;
}

function labelsOf(graph: FlowGraph, keys: readonly string[]): string {
  return keys.flatMap((key) => graph.nodes.get(key)?.entry.label ?? []).join('; ');
}

function sayNode(graph: FlowGraph, node: FlowNode, props: ReformFlowProps): string {
  const words = reformFlowWords(props.locale);
  const { status } = sharedWords(props.locale);
  if (node.column === 'reform') {
    const since = node.entry.alreadyLawSince;
    const law = since === undefined ? '' : `${sentence(words.alreadyLaw(since))} `;
    return law + sayChanges(graph, words, [node.key]);
  }
  if (node.column === 'parameter') {
    const by = labelsOf(graph, graph.before(node.key));
    const rest = sentence(sayRest(words, listHarms(graph, [node.key]), 1));
    return [sayValue(words, node.entry), by === '' ? '' : `${words.changedBy(by)}.`, rest]
      .filter((text) => text !== '')
      .join(' ');
  }
  const { before, after } = node.entry;
  const rules = graph.before(node.key);
  const reforms = new Set(rules.flatMap((key) => graph.before(key)));
  const moves = isMoved(node.entry)
    ? words.harmMoves(status[before], status[after])
    : words.harmStays(status[after]);
  return `${moves}. ${words.harmRests(rules.length, reforms.size)}.`;
}

function sayBand(
  graph: FlowGraph,
  props: ReformFlowProps,
  themeId: string,
  column: FlowNode['column'],
): string {
  const words = reformFlowWords(props.locale);
  const keys = [...graph.nodes.values()]
    .filter((node) => node.themeId === themeId && node.column === column)
    .map(({ key }) => key);
  const harms = keys.flatMap((key) => {
    const node = graph.nodes.get(key);
    return node?.column === 'harm' ? [node.entry] : [];
  });
  const says = {
    reform: () => `${words.reformCount(keys.length)}. ${sayChanges(graph, words, keys)}`,
    parameter: () =>
      `${words.ruleCount(keys.length)}. ${sentence(sayRest(words, listHarms(graph, keys), keys.length))}`,
    harm: () =>
      `${words.harmCount(harms.length)}. ${sentence(words.settledOf(countSettled(harms), harms.length))}`,
  };
  const isOpen = props.openThemeId === themeId;
  return `${says[column]()} ${isOpen ? words.chooseToFold : words.chooseToOpen}.`;
}

/** What the mark with this id says; `null` for a mark that is no line and no band. */
export function readFlowMark(graph: FlowGraph, props: ReformFlowProps, id: string): FlowReading | null {
  const node = graph.nodes.get(id);
  if (node !== undefined) return { subject: node.entry.label, text: sayNode(graph, node, props), node };
  const themeId = themeOfBand(id);
  if (themeId === null) return null;
  const label = graph.themes.find((theme) => theme.id === themeId)?.label;
  const subject = label === undefined || label === '' ? reformFlowWords(props.locale).other : label;
  const column = (['reform', 'parameter', 'harm'] as const).find((each) => bandId(each, themeId) === id);
  return column === undefined ? null : { subject, text: sayBand(graph, props, themeId, column), node: null };
}

/** What the flow shows, in sentences. */
export function describeReformFlow(props: ReformFlowProps): string {
  const words = reformFlowWords(props.locale);
  if (props.reforms.length === 0) return words.empty;
  const graph = buildFlowGraph(props);
  const all = sayChanges(graph, words, graph.columns[0]);
  const moved = props.harms.filter(isMoved).length;
  const conflicts = props.parameters.filter(({ claims }) => claims !== undefined).length;
  const plan = planFlow(graph, props, words.other);
  const themes =
    plan.kind === 'lines'
      ? []
      : plan.themes.map(({ id, label }) => {
          const harms = [...graph.nodes.values()].flatMap((node) =>
            node.column === 'harm' && node.themeId === id ? [node.entry] : [],
          );
          return harms.length === 0
            ? null
            : `${label}: ${words.settledOf(countSettled(harms), harms.length)}`;
        });
  return [
    `${words.reformCount(props.reforms.length)}. ${all}`,
    props.harms.length === 0 ? '' : sentence(words.moved(moved, props.harms.length - moved)),
    conflicts === 0 ? '' : sentence(words.conflictCount(conflicts)),
    ...themes.flatMap((text) => (text === null ? [] : `${text}.`)),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** The same flow as a table: a row for each rule that a reform changes, with the harms that rest on it. */
export function tabulateReformFlow(props: ReformFlowProps): TwinTable {
  const words = reformFlowWords(props.locale);
  const chart = sharedWords(props.locale);
  const graph = buildFlowGraph(props);
  const sayMove = ({ before, after }: FlowHarm): string =>
    before === after
      ? chart.status[after].toLowerCase()
      : chart.movement(chart.status[before], chart.status[after]);
  const sayHarms = (key: string): string =>
    listHarms(graph, [key])
      .map((harm) => `${harm.label} (${sayMove(harm)})`)
      .join('; ');
  return {
    columns: [chart.reform, chart.parameter, chart.before, chart.after, words.tableHarms],
    rows: graph.columns[0].flatMap((key) => {
      const reform = graph.nodes.get(key)?.entry.label ?? '';
      const rules = graph.after(key);
      if (rules.length === 0) return [{ id: key, cells: [reform, words.none, '', '', ''] }];
      return rules.map((rule) => {
        const node = graph.nodes.get(rule);
        if (node?.column !== 'parameter') return { id: `${key}>${rule}`, cells: [reform, '', '', '', ''] };
        const { label, before, after, claims } = node.entry;
        const asked = claims?.map(({ value, by }) => words.askedBy(value, by)).join(' ≠ ');
        return {
          id: `${key}>${rule}`,
          cells: [reform, label, before, asked ?? after, sayHarms(rule) || words.none],
        };
      });
    }),
  };
}
