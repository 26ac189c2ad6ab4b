import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'equality'>['reforms'] = {
  'define-discrimination': {
    title: 'Define direct and indirect discrimination',
    short: 'Discrimination defined',
    summary:
      'The law says what direct and indirect discrimination are, with their features and forms. It changes nothing about proof.',
  },
  'harassment-as-discrimination': {
    title: 'Name sexual harassment as discrimination',
    short: 'Harassment named',
    summary:
      'The law names sexual harassment as a serious form of sex discrimination, as the ILO advised in 2015. Bans and procedures are the theme of harassment.',
  },
  'shift-burden-of-proof': {
    title: 'Employer proves in every discrimination claim',
    short: 'Employer proves',
    summary:
      'Whoever shows different treatment has done enough; the employer proves that it rests on objective circumstances. Dismissal in pregnancy is one of them. It works in claims that are brought.',
  },
  'ban-biased-vacancies': {
    title: 'Ban vacancy notices that discriminate',
    short: 'Biased notices banned',
    summary:
      'A vacancy notice may neither restrict nor favour on fourteen groups of grounds, unless the law justifies it.',
  },
  'extend-article-90': {
    title: 'Penalise discrimination in hiring and beyond',
    short: 'Article 90 extended',
    summary:
      'The administrative offence reaches hiring, promotion, training, the allocation of benefits and the use of social protection rules.',
  },
  'open-social-security': {
    title: 'Drop unequal criteria in social security',
    short: 'Fair social security',
    summary:
      'Access to social security no longer depends on the total work record or on child-rearing status.',
  },
  'strengthen-article-54': {
    title: 'Widen the limits on dismissal of parents',
    short: 'Article 54(2) widened',
    summary:
      'Article 54(2) covers every ground of dismissal by the employer and fathers too. The source asks for more protection and does not say how the article should read.',
  },
  'employer-equality-duty': {
    title: 'Make employers answer for an equal workplace',
    short: 'Employer answers',
    summary:
      'Beside the ban on discrimination, the employer has to keep the workplace free from it, and answers for a failure.',
  },
  'state-equality-system': {
    title: 'Build a state system for equal treatment',
    short: 'State equality system',
    summary:
      'The state promotes, analyses and monitors equal treatment in access to jobs and at work, for every group of workers.',
  },
  'equality-education': {
    title: 'Run educational programmes on equality',
    short: 'Equality education',
    summary: 'The state runs the programmes on equal opportunity and treatment that the conventions require.',
  },
  'objective-pay-method': {
    title: 'Set an objective method for comparing pay',
    short: 'Pay comparison method',
    summary: 'The government sets a method for judging objectively whether women and men are paid equally.',
  },
  'publish-equal-pay-record': {
    title: 'Publish what is found on equal pay',
    short: 'Equal-pay record',
    summary:
      'Labour inspectors count violations of equal pay; remedies, penalties and decisions are published.',
  },
  'equal-pay-joint-action': {
    title: 'Act with the social partners on equal pay',
    short: 'Joint equal-pay action',
    summary: 'The government and organisations of employers and workers act together to enforce equal pay.',
  },
  'reform-wage-setting': {
    title: 'Reform wage-setting for equal pay',
    short: 'Wage-setting reformed',
    summary:
      'Rules and institutions that set wages are reformed so that they promote equal pay. The article expects the gap to last for some time even so.',
  },
  'cover-all-remuneration': {
    title: 'Let equal pay cover all remuneration',
    short: 'All remuneration',
    summary: 'The Labour Code says that equal pay covers everything given for the work, and not wages alone.',
  },
  'equal-value-pay': {
    title: 'Secure equal pay for work of equal value',
    short: 'Equal value',
    summary:
      'The right to equal pay extends to different work of the same value, as Convention 100 has it. No source read asks for it in these words.',
  },
  'incorporate-conventions': {
    title: 'Carry ratified conventions into national law',
    short: 'Conventions carried out',
    summary:
      'Statutes take up what the ratified conventions ask, with mechanisms that carry it out. Gaps that are named have to be closed one by one.',
  },
  'raise-ilo-priority': {
    title: 'Make ILO conventions a national priority',
    short: 'ILO priority',
    summary:
      'Ratifying and carrying out ILO conventions rises on the national agenda. A practice; it writes no rule.',
  },
  'align-other-branches': {
    title: 'Check family, property and education law',
    short: 'Other branches aligned',
    summary: 'Other branches of law are checked for gender equality, so that they do not undo labour law.',
  },
};
