import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'equality'>['procedures'] = {
  'claim-discrimination': {
    title: 'Claiming discrimination in court',
    question: 'Does the claim succeed?',
    outcomes: { lawful: 'Claim succeeds', blocked: 'Claim fails', undetermined: 'Not known' },
    facts: {
      ground: { title: 'Ground', missing: 'The sources do not name the ground.' },
      form: {
        title: 'Form',
        missing: 'The sources do not say whether the treatment was direct or indirect.',
      },
      setByLaw: {
        title: 'Difference set by law',
        yes: 'The law sets the difference, or special care asks for it.',
        no: 'No law sets the difference.',
        missing: 'The sources do not say whether a law sets the difference.',
      },
      treatedDifferently: {
        title: 'Different treatment shown',
        yes: 'The claimant shows that others were treated better.',
        no: 'The claimant does not show that others were treated better.',
        missing: 'The sources do not say whether different treatment was shown.',
      },
      motiveProved: {
        title: 'Motive proved',
        yes: 'The claimant proves that the ground was the motive.',
        no: 'The claimant cannot prove that the ground was the motive.',
        missing: 'The sources do not say whether the motive was proved.',
      },
      objectiveReasonShown: {
        title: 'Objective reason shown',
        yes: 'The employer shows an objective reason.',
        no: 'The employer shows no objective reason.',
        missing: 'The sources do not say whether the employer showed an objective reason.',
      },
    },
    steps: {
      covered: {
        title: 'The ground is covered',
        holds: 'covered',
        fails: 'not listed',
        unknown: 'not known',
      },
      form: {
        title: 'The form is recognised',
        holds: 'recognised',
        fails: 'undefined',
        unknown: 'not known',
      },
      exception: {
        title: 'No exception by law',
        holds: 'no exception',
        fails: 'excepted',
        unknown: 'not known',
      },
      court: { title: 'A court hears the claim', holds: 'heard', fails: 'not heard', unknown: 'not known' },
      proof: { title: 'The claim is proved', holds: 'proved', fails: 'not proved', unknown: 'not known' },
    },
  },
  'publish-vacancy': {
    title: 'Publishing a vacancy notice that restricts',
    question: 'May the notice be published?',
    outcomes: { lawful: 'Notice lawful', blocked: 'Notice unlawful', undetermined: 'Not known' },
    facts: {
      noticeGround: {
        title: 'Ground in the notice',
        missing: 'The sources do not say on which ground the notice restricts.',
      },
      justifiedByLaw: {
        title: 'Restriction justified by law',
        yes: 'The law itself justifies the restriction.',
        no: 'No law justifies the restriction.',
        missing: 'The sources do not say whether a law justifies the restriction.',
      },
    },
    steps: {
      ground: {
        title: 'No ban on the ground, or a reason in law',
        holds: 'no ban',
        fails: 'banned',
        unknown: 'not known',
      },
    },
  },
};
