import type { DocumentedCase } from '@tarazy/rules';
import { locatorLink, sayFact, type TextLink } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';

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
