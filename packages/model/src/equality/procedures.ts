import { all, any, choiceFact, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';
import { listedGrounds, noticeGrounds } from './law.ts';

const { equality } = law.ref;
const theme = 'equality';

/** Facts about a claim of unequal treatment that is brought. */
const claimFacts = {
  ground: choiceFact([...listedGrounds, 'unlisted']),
  form: choiceFact(['direct', 'indirect']),
  setByLaw: fact('yesNo'),
  treatedDifferently: fact('yesNo'),
  motiveProved: fact('yesNo'),
  objectiveReasonShown: fact('yesNo'),
} as const;

const claim = refersTo(claimFacts);

/** A discrimination claim in court, in the order of article 6 of the Labour Code; the proof comes last. */
const claimDiscrimination = {
  theme,
  facts: claimFacts,
  steps: {
    covered: step(
      'law',
      all(equality.ban.code, any(equality.ban.openList, equality.ban.grounds.includes(claim.ground))),
    ),
    form: step('law', any(claim.form.is('direct'), equality.definition.indirect)),
    exception: step('law', any(claim.setByLaw.not(), equality.ban.specialCare.not())),
    court: step('authority', equality.ban.courtOpen),
    proof: step(
      'law',
      all(
        claim.treatedDifferently,
        any(claim.motiveProved, all(equality.proof.allClaims, claim.objectiveReasonShown.not())),
      ),
    ),
  },
} as const satisfies Procedure;

/** Facts about a vacancy notice that restricts or favours. */
export const vacancyFacts = {
  noticeGround: choiceFact([...noticeGrounds, 'unlisted']),
  justifiedByLaw: fact('yesNo'),
} as const;

const notice = refersTo(vacancyFacts);

/** Publishing a vacancy notice that restricts or favours on a ground. */
const publishVacancy = {
  theme,
  sought: 'blocked',
  facts: vacancyFacts,
  steps: {
    ground: step(
      'law',
      any(equality.vacancies.grounds.includes(notice.noticeGround).not(), notice.justifiedByLaw),
    ),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const equalityProcedures = {
  'claim-discrimination': claimDiscrimination,
  'publish-vacancy': publishVacancy,
};
