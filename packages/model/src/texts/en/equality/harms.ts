import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'equality'>['harms'] = {
  'discrimination-undefined': {
    title: 'Direct and indirect discrimination are not defined',
    summary:
      'The law bans discrimination and does not say what its direct and indirect forms are, so that they cannot be recognised alike everywhere.',
    who: 'All workers',
    evidence: {
      initiative: 'A clear definition is one of the seven initiatives of the article.',
      advice: 'The ILO advised a definition in September 2015; some of its advice was not taken.',
    },
  },
  'harassment-outside-equality': {
    title: 'Sexual harassment is not treated as discrimination',
    summary:
      'The ILO advised in 2015 to define sexual harassment as a serious form of sex discrimination. The Code does not.',
    who: 'Workers who are sexually harassed',
    evidence: { advice: 'Paragraph 10.4 of the technical comments of the ILO, as the report cites it.' },
  },
  'discrimination-unprovable': {
    title: 'Whoever claims discrimination has to prove it',
    summary:
      'No rule obliges the employer to show that different treatment has objective reasons. That claims are therefore hard to win is inferred; the source proposes the shift.',
    who: 'Workers and applicants who claim unequal treatment',
    evidence: {
      initiative: 'Moving the proof to the employer is one of the seven initiatives of the article.',
      precedents:
        'Open court statistics show no ruling that restored equality in access to social protection or pursued discrimination from 2015 to 2023. This is no measure of how often discrimination happens.',
    },
  },
  'discrimination-unpursued': {
    title: 'Crimes of discrimination are never pursued',
    summary:
      'Two crimes stand in the Code and no prosecution is on record. The authors see missing mechanisms rather than missing discrimination; for the prosecutions they allow both readings.',
    who: 'Victims of discrimination',
    evidence: {
      precedents:
        'No ruling in the open statistics of the Supreme Court, 2015 to 2023; dated 2023, they may leave out part of the last year.',
      article145:
        'No prosecution under article 145 of the Criminal Code, 2019 to 2023, by the same reference to reports on civil cases.',
      article152:
        'No prosecution under article 152(2) of the Criminal Code, 2019 to 2023. The reference describes reports on civil cases, which cannot show criminal ones.',
    },
  },
  'vacancy-discrimination': {
    title: 'Vacancy notices may discriminate',
    summary:
      'Notices that restrict or favour by sex, age and other grounds are published. The article finds no ban; press of 2014 cites one for the media.',
    who: 'Job seekers',
    evidence: {
      element: 'One of six discriminatory elements that the article finds in the legislation.',
      notices:
        'ILO experts, on a report of an international union confederation of 2020: notices still state sex, age and appearance.',
      court: 'A court in Almaty found notices on four websites unlawful in June 2014.',
    },
  },
  'hiring-promotion-unpunished': {
    title: 'Discrimination in hiring and promotion goes unpunished',
    summary:
      'The Labour Code bans it; the administrative offence does not reach hiring, promotion, training or social benefits.',
    who: 'Applicants and workers, above all pregnant women and mothers of young children',
    evidence: {
      element: 'One of six discriminatory elements that the article finds in the legislation.',
      literature:
        'Studies find discrimination in hiring, promotion, careers and pay, worst for pregnant women and mothers of young children.',
      questions:
        'ILO experts, on a report of 2020: women are asked about marriage and children, and employers choose freely whom to hire.',
    },
  },
  'social-security-access': {
    title: 'Social security puts carers at a disadvantage',
    summary:
      'Access depends on the total work record and on child-rearing status. Whom this hits is inferred; the source names no group.',
    who: 'People with an interrupted work record or with children',
    evidence: { element: 'One of six discriminatory elements that the article finds in the legislation.' },
  },
  'dismissal-limits-weak': {
    title: 'Limits on dismissal do not stop discrimination',
    summary:
      'Article 54(2) limits dismissal by the employer and protects too little against discrimination. The source does not say whom it leaves out.',
    who: 'Pregnant women and parents of young children',
    evidence: {
      element: 'One of six discriminatory elements that the article finds in the legislation.',
      text: 'The edition read bars two grounds only, and protects women and homes without a mother.',
    },
  },
  'gender-pay-gap': {
    title: 'Women are paid less than men',
    summary:
      'The gap lasts after the ratification of Convention 100, and the authors expect it to last. Its size is not given, and law alone does not close it.',
    who: 'Women workers',
    evidence: {
      persistence: 'More jobs for women have hardly narrowed the gap; training is segregated by sex.',
      reform: 'The authors ask for reform of regulation and wage-setting, and for lasting joint effort.',
    },
  },
  'equal-pay-unmonitored': {
    title: 'Unequal pay is neither measured nor reported',
    summary:
      'No method compares pay, inspectors count no violations, and little is known of remedies, penalties and decisions.',
    who: 'Workers who are paid unequally',
    evidence: { concerns: 'Concerns of the ILO experts on Convention 100, as the article lists them.' },
  },
  'employer-no-equality-duty': {
    title: 'Employers do not answer for an equal workplace',
    summary:
      'The law bans discrimination and does not oblige the employer to keep the workplace free from it.',
    who: 'All workers',
    evidence: { initiative: 'The third of the seven initiatives of the article.' },
  },
  'equality-unmonitored': {
    title: 'Nobody watches over equal treatment',
    summary:
      'No comprehensive state system promotes, analyses and monitors equal treatment, and programmes that the conventions require are missing.',
    who: 'All groups of workers',
    evidence: {
      initiative: 'The first of the seven initiatives of the article.',
      programmes: 'The article states twice that educational programmes do not match the conventions.',
    },
  },
  'vulnerable-groups-exposed': {
    title: 'Discrimination hits vulnerable groups hardest',
    summary:
      'On the labour market it falls more on women, older and disabled people and national minorities.',
    who: 'Women, older workers, disabled people, national minorities',
    evidence: { groups: 'Stated with reference to studies of 2019 to 2021.' },
  },
  'nominal-compliance': {
    title: 'Ratified conventions stay on paper',
    summary:
      'Conventions ratified ten to twenty years ago have done little for an inclusive labour market, because law and mechanisms did not follow.',
    who: 'Workers whom the conventions protect',
    evidence: {
      hypothesis:
        'The central hypothesis of the study, on five ratified conventions. By the register of the ILO only two of the five are ten to twenty years old.',
      ranks:
        'Places in an index of the gender gap. The number of countries is not given and changes from year to year, so the places do not compare well.',
      roots:
        'One study that it cites finds the roots in welfare policy, conservative norms and a weak civil society.',
    },
  },
};

const bothForms = { says: 'Definitions of direct and of indirect discrimination.' };
const objectiveMethod = { says: 'An objective method for judging whether women and men are paid equally.' };

export const conditions: ThemeTexts<'equality'>['conditions'] = {
  'discrimination-undefined': {
    'direct-and-indirect': bothForms,
    'forms-listed': { says: 'Features and forms of discrimination named in the law.' },
  },
  'harassment-outside-equality': {
    'harassment-is-discrimination': { says: 'Sexual harassment named as a form of sex discrimination.' },
  },
  'discrimination-unprovable': {
    'ban-to-rely-on': {
      says: 'A ban on discrimination that a claim can rest on.',
      reason: 'The proof decides nothing where the treatment is allowed.',
    },
    'employer-proves': { says: 'Proof by the employer that different treatment has objective reasons.' },
    'court-open': {
      says: 'A way to a court.',
      reason: 'A rule of proof helps only where somebody hears the claim.',
    },
  },
  'discrimination-unpursued': {
    'offences-exist': { says: 'Crimes of violating equality and of discriminatory contracts.' },
    'lighter-penalty-reaches': {
      says: 'An administrative penalty in every area of work and social protection.',
    },
    'somebody-watches': {
      says: 'A state body that monitors equal treatment of every group.',
      reason:
        'The authors trace the empty record to missing legal, civic and public mechanisms; the state system is the one that they propose.',
    },
    'employer-proves': {
      says: 'Proof by the employer that different treatment has objective reasons.',
      reason:
        'No claim that restored equality is on record. That the proof keeps claims away is a reading of the model; the source blames mechanisms.',
    },
  },
  'vacancy-discrimination': {
    'notices-barred': {
      says: 'A ban on notices that restrict or favour on any of fourteen groups of grounds.',
    },
    'hiring-penalty': {
      says: 'An administrative penalty for discrimination in hiring.',
      reason: 'A notice is the first step of hiring; without a penalty nobody is tasked to act on it.',
    },
  },
  'hiring-promotion-unpunished': {
    'ban-in-work': { says: 'A ban on discrimination at work.' },
    'hiring-guaranteed': { says: 'Protection from refusal over pregnancy or a child under three.' },
    'penalty-reaches': {
      says: 'An administrative penalty in hiring, promotion, training and social protection.',
    },
    'court-open': { says: 'A way to a court.' },
  },
  'social-security-access': {
    'criteria-gone': {
      says: 'Access that depends neither on the total work record nor on child-rearing status.',
    },
  },
  'dismissal-limits-weak': {
    'reason-required': { says: 'A valid reason for every dismissal.' },
    'other-grounds-barred': {
      says: 'Protection against every ground of dismissal by the employer.',
      reason:
        'The source finds the protection too weak and does not say where. The text bars two grounds only.',
    },
    'fathers-included': {
      says: 'Protection of fathers of a child under three.',
      reason:
        'The source finds the protection too weak and does not say where. The text protects women and homes without a mother.',
    },
  },
  'gender-pay-gap': {
    'objective-method': objectiveMethod,
    'wage-setting': { says: 'Rules and institutions of wage-setting that promote equal pay.' },
    'equal-value': {
      says: 'Equal pay for different work of the same value.',
      reason:
        'Where women and men do different jobs, as the source says, equal pay for the same work closes little.',
    },
    'joint-action': { says: 'Action of the state with organisations of employers and workers.' },
  },
  'equal-pay-unmonitored': {
    'objective-method': objectiveMethod,
    'violations-counted': { says: 'A count of equal-pay violations by labour inspectors.' },
    'pay-penalty': {
      says: 'A penalty for unequal pay.',
      reason: 'What inspectors find leads nowhere without a penalty.',
    },
    'outcomes-published': { says: 'Published remedies, penalties and decisions on equal pay.' },
  },
  'employer-no-equality-duty': {
    'workplace-duty': { says: 'A duty of the employer to keep the workplace free from discrimination.' },
    'employer-answers': { says: 'An employer who answers for a workplace that is not.' },
  },
  'equality-unmonitored': {
    'tasks-assigned': { says: 'A state system that promotes, analyses and monitors equal treatment.' },
    'every-group': { says: 'A system that covers every group of workers.' },
    'programmes-run': { says: 'Educational programmes on equal treatment.' },
  },
  'vulnerable-groups-exposed': {
    'open-ban': {
      says: 'A ban on discrimination whose list of grounds is open.',
      reason: 'The groups named differ, and a closed list leaves some of them out.',
    },
    'notices-barred': {
      says: 'A ban on vacancy notices that discriminate.',
      reason: 'Notices are where age, sex and origin are first held against an applicant.',
    },
    'hiring-penalty': {
      says: 'An administrative penalty for discrimination in hiring and promotion.',
      reason: 'The source places the discrimination on the labour market, where hiring and promotion decide.',
    },
    'every-group-watched': { says: 'A state system that covers every group of workers.' },
    'employer-proves': {
      says: 'Proof by the employer that different treatment has objective reasons.',
      reason: 'Those with the least means are the least able to prove a motive.',
    },
  },
  'nominal-compliance': {
    'treaties-rank': { says: 'Ratified treaties above national statutes.' },
    incorporated: { says: 'National law that carries out what the ratified conventions ask.' },
    'named-gaps-closed': {
      says: 'A method for comparing pay and educational programmes, as Conventions 100 and 111 ask.',
      reason:
        'The source names these gaps. Those of Conventions 156, 175 and 183 stand in the themes of family, part-time work and maternity.',
    },
    mechanisms: { says: 'Mechanisms that carry the conventions out.' },
    'national-priority': { says: 'A raised place of ILO conventions on the national agenda.' },
  },
  'c111-1-meaning': {
    'direct-and-indirect': bothForms,
    'grounds-covered': {
      says: 'A ban that covers every ground of the Convention.',
      reason:
        'The list of the Code leaves out skin colour; “other circumstances” cover it since the list was opened.',
    },
  },
  'c111-2-policy': {
    'policy-declared': { says: 'A national policy of equal treatment.' },
    'policy-pursued': { says: 'A state system that pursues it for every group of workers.' },
  },
  'c111-3-law-and-practice': {
    'programmes-run': { says: 'Educational programmes on equal treatment.' },
    'unequal-rules-repealed': {
      says: 'Social security without unequal criteria, and other branches of law checked.',
      reason: 'The article asks to repeal provisions that contradict the policy.',
    },
    'ban-enforceable': {
      says: 'An administrative penalty in every area of work and social protection.',
      reason:
        'The experts find no practice that enforces equality; a penalty is what an authority can apply.',
    },
  },
  'c111-5-special-care': {
    'care-allowed': { says: 'Special care for those who need it, which is no discrimination.' },
  },
  'c100-1-remuneration': {
    'all-remuneration': { says: 'Equal pay that covers everything given for the work.' },
  },
  'c100-2-equal-value': {
    'equal-work': {
      says: 'Equal pay for equal work.',
      reason: 'The same work is of the same value.',
    },
    'equal-value': {
      says: 'Equal pay for different work of the same value.',
      reason: 'The article speaks of value; the Code speaks of equal work.',
    },
    'wage-setting': { says: 'Rules and institutions of wage-setting that promote equal pay.' },
    'application-shown': { says: 'Published violations and decisions on equal pay.' },
  },
  'c100-3-appraisal': { 'objective-method': objectiveMethod },
  'c100-4-cooperation': {
    'joint-action': { says: 'Action of the state with organisations of employers and workers.' },
  },
};

export const obligations: ThemeTexts<'equality'>['obligations'] = {
  'c111-1-meaning': {
    title: 'What discrimination is, and on which grounds',
    supervision:
      'The ILO experts recorded in 2024 that the list of grounds now ends with “other circumstances”.',
  },
  'c111-2-policy': {
    title: 'A national policy of equal opportunity and treatment',
    supervision: 'No finding on this article alone is in the sources read.',
  },
  'c111-3-law-and-practice': {
    title: 'Legislation, education and practice that carry the policy out',
    supervision:
      'The ILO experts count the lack of judicial and administrative practice as a significant shortcoming. In 2024 they took up notices that state sex, age and appearance.',
  },
  'c111-5-special-care': {
    title: 'Special measures are no discrimination',
    supervision: 'No finding on this article is in the sources read.',
  },
  'c100-1-remuneration': {
    title: 'Remuneration means everything given for the work',
    supervision:
      'The ILO experts asked in 2024 whether payment of wages in article 22 covers all remuneration.',
  },
  'c100-2-equal-value': {
    title: 'Equal remuneration for work of equal value',
    supervision:
      'The ILO experts miss statistics on violations and information on remedies, penalties and decisions.',
  },
  'c100-3-appraisal': {
    title: 'Objective appraisal of jobs',
    supervision: 'The ILO experts miss objective methods set by the government.',
  },
  'c100-4-cooperation': {
    title: 'Cooperation with employers and workers',
    supervision: 'The ILO experts miss concrete action with organisations of employers and workers.',
  },
};
