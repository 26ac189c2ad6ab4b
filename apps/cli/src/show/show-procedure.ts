import type { Answer, Context } from '../context.ts';
import { entryHead, entryList } from '../entry-lines.ts';
import { section, table } from '../tables.ts';

/** A procedure: its steps in the order of the statute, the facts it asks for, the cases decided on it. */
export function showProcedure(context: Context, id: string): Answer {
  const { model, words, phrases } = context;
  const procedure = model.procedures[id];
  if (!procedure) throw new TypeError(`No procedure ${id}`);
  const cases = Object.keys(model.cases).filter((key) => model.cases[key]?.procedure === id);
  const { show, columns } = phrases;
  const steps = Object.entries(procedure.steps).map(([step, { actor, holds }]) => ({
    id: step,
    title: words.step(id, step),
    actor,
    holds,
  }));
  const facts = Object.entries(procedure.facts).map(([name, spec]) => ({
    name,
    title: words.fact(id, name),
    ...spec,
  }));
  return {
    data: {
      noun: 'procedure',
      id,
      title: words.title('procedure', id),
      theme: procedure.theme,
      steps,
      facts,
      cases,
    },
    report: (page) => [
      ...entryHead(context, 'procedure', id, [[show.theme, words.theme(procedure.theme)]], page),
      ...section(
        show.steps,
        table(
          [{ heading: '', align: 'right' }, columns.id, columns.step, columns.actor],
          steps.map((step, index) => [String(index + 1), step.id, step.title, phrases.actor[step.actor]]),
          page,
        ),
        page,
      ),
      ...section(
        phrases.explain.facts,
        table(
          [columns.id, columns.title, columns.kind],
          facts.map((fact) => [fact.name, fact.title, fact.unit]),
          page,
        ),
        page,
      ),
      ...section(phrases.evaluate.cases, entryList(context, 'case', cases, page), page),
    ],
  };
}
