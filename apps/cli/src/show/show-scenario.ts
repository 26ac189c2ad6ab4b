import type { Answer, Context } from '../context.ts';
import { entryHead } from '../entry-lines.ts';
import { localText } from '../local-text.ts';
import { writeReform } from '../read-package-arguments.ts';
import { paragraph, section } from '../tables.ts';
import { writeArgument } from '../write-number.ts';

/** A curated scenario: its note, its package and what is expected to come out. */
export function showScenario(context: Context, id: string): Answer {
  const { knowledge, locale, model, words, phrases } = context;
  const scenario = knowledge.readScenarios().scenarios.find((found) => found.id === id);
  if (!scenario) throw new TypeError(`No scenario ${id}`);
  const title = localText(scenario.title, locale);
  const note = localText(scenario.note, locale);
  const { reforms, changes } = scenario.package;
  const { show } = phrases;
  return {
    data: { noun: 'scenario', ...scenario, title, note },
    report: (page) => {
      const list = (texts: readonly string[]) =>
        texts.flatMap((text) => paragraph(`- ${text}`, page, undefined, '  '));
      const named = { ...context, words: { ...words, title: () => title, summary: () => note } };
      const expected = Object.values(scenario.expect).flatMap((kind) =>
        Object.entries(kind).map(([key, value]) => `${key}: ${value}`),
      );
      return [
        ...entryHead(named, 'scenario', id, [[show.lawDate, scenario.asOf]], page),
        ...section(
          show.package,
          list([
            ...reforms.map(
              (reform) =>
                `${words.title('reform', reform.id)} (${writeReform(reform, model.reforms[reform.id])})`,
            ),
            ...changes.map(
              (change) =>
                `${words.title('parameter', change.path)} (${change.path}=${writeArgument(change.to)})`,
            ),
            ...(reforms.length + changes.length === 0 ? [phrases.none] : []),
          ]),
          page,
        ),
        ...section(show.expects, list(expected), page),
        '',
        ...paragraph(show.hint(`pnpm --silent tarazy evaluate ${id}`), page, 'quiet'),
      ];
    },
  };
}
