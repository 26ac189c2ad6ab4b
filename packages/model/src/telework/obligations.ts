import { inferred, type Obligation, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { labourText, teleworkArticle } from '../sources.ts';

const { telework, treaties, enforcement } = law.ref;
const safety = teleworkArticle('5.3 Safety and Security of Remote Workers, p. 14');
const theme = 'telework';
const treaty = 'ilo-c155';
const binds = treaties.c155.node;

/** Articles of the Convention that the source holds against the home workplace. */
export const teleworkObligations = {
  'c155-9-telework-inspection': {
    theme,
    treaty,
    article: '9',
    binds,
    conditions: {
      'inspectors-can-check': inferred(telework.oversight.auditCriteria),
      'inspectorate-reviews': inferred(enforcement.inspectorateReviews),
      'adequate-penalties': sourced(telework.safety.liability, safety),
    },
    supervision: [],
  },
  'c155-10-telework-guidance': {
    theme,
    treaty,
    article: '10',
    binds,
    conditions: { 'guidance-given': sourced(telework.safety.methodology, safety) },
    supervision: [],
  },
  'c155-16-home-workplace': {
    theme,
    treaty,
    article: '16',
    binds,
    conditions: {
      'duties-listed': sourced(
        telework.safety.dutyList,
        teleworkArticle('4 Results, p. 8, Table 1'),
        labourText('art. 138(7)'),
      ),
      'duties-not-optional': sourced(telework.safety.allDuties, safety, labourText('art. 138(7)')),
    },
    supervision: [],
  },
} as const satisfies Record<string, Obligation>;
