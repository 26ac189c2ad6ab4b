import { factText, formatInUnit, model } from '@tarazy/model';
import type { CaseFact, DocumentedCase } from '@tarazy/rules';
import { locatorLink, type TextLink } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';

/** A fact in a sentence, or as a name and a number. */
export function sayFact(view: ModelView, procedure: string, name: string, { value }: CaseFact): string {
  const text = factText(view.texts, procedure, name);
  if (typeof value === 'boolean') return (value ? text.yes : text.no) ?? text.title;
  if (typeof value === 'string') {
    return `${text.title}: ${(view.texts.terms as Readonly<Record<string, string>>)[value] ?? value}.`;
  }
  const spec = model.procedures[procedure]?.facts[name] ?? { unit: 'count' as const };
  return `${text.title}: ${formatInUnit(value, spec, view.locale, view.texts)}.`;
}

/** The facts of a case, each with its source, or with the model's reason and the link that doubts it. */
export function readFacts(
  view: ModelView,
  caseId: string,
  documented: DocumentedCase,
  reasons: Readonly<Record<string, string>>,
) {
  return Object.entries(documented.facts).map(([name, given]) => {
    const id = `${caseId}/${name}`;
    const off = view.without.has(id);
    const without = off ? [...view.without].filter((one) => one !== id) : [...view.without, id];
    return {
      id,
      text: sayFact(view, documented.procedure, name, given),
      locators:
        given.basis.kind === 'source'
          ? given.basis.at.map((at) => locatorLink(view, at))
          : ([] as TextLink[]),
      reason: given.basis.kind === 'inference' ? (reasons[name] ?? '') : null,
      off,
      toggleHref:
        given.basis.kind === 'inference'
          ? linkTo(`/cases/${caseId}`, { ...view.state, package: { ...view.state.package, without } })
          : null,
    };
  });
}
