import { sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { teleworkArticle } from '../sources.ts';

const { oversight } = law.ref.telework;

/** What several harms ask alike: that somebody can check, and that somebody answers. */
export const auditCriteria = sourced(
  oversight.auditCriteria,
  teleworkArticle('5.4 Policy Recommendations, p. 16'),
);
export const answerForBreaches = sourced(oversight.liability, teleworkArticle('6 Conclusions, p. 16'));
