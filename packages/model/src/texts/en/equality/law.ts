import type { ThemeTexts } from '../../types.ts';

const absence =
  'The article of 2024 names the gap. Since when it has stood is not said; the model dates it to the Labour Code of 2015.';

export const law: ThemeTexts<'equality'>['law'] = {
  ban: {
    constitution: {
      title: 'Ban on discrimination in the constitution',
      says: {
        yes: 'The constitution forbids discrimination on a list of grounds, or on any other.',
        no: 'The constitution does not forbid discrimination.',
      },
      note: 'An article of 2023 names nationality, race, social group, gender, occupation, financial position, residence, language, religion, opinion and any other ground. The new text of 2026 was not found.',
    },
    code: {
      title: 'Ban on discrimination at work',
      says: {
        yes: 'The Labour Code forbids discrimination in the use of labour rights.',
        no: 'The Labour Code does not forbid discrimination.',
      },
    },
    grounds: {
      title: 'Grounds that the Labour Code lists',
      says: {
        in: '{member}: a ground on which the Labour Code forbids discrimination by name.',
        out: '{member}: not among the grounds that the Labour Code names.',
      },
      note: 'Skin colour stands in Convention 111 and not in the list of the Code.',
    },
    openList: {
      title: 'Whether other grounds count too',
      says: {
        yes: 'The list of grounds ends with “other circumstances”.',
        no: 'Only the grounds that are listed count.',
      },
      note: 'The law that opened the list is of 27 June 2022; the government dates the change to 2023. The footnote of the Code supports 2022.',
    },
    specialCare: {
      title: 'Differences set by law or for special care',
      says: {
        yes: 'Differences that the law sets for a kind of work, or that flow from special care of the state, are no discrimination.',
        no: 'No difference is excepted from the ban.',
      },
    },
    courtOpen: {
      title: 'Way to a court',
      says: {
        yes: 'Whoever feels discriminated against at work may go to a court or to other bodies.',
        no: 'The Labour Code opens no way to a court over discrimination.',
      },
    },
    hiringGuarantees: {
      title: 'Circumstances that may not bar from a contract',
      says: {
        in: '{member}: no reason to limit the right to an employment contract.',
        out: '{member}: not named in the article on equality in hiring.',
      },
      note: 'Article 25 has no rule on remedy or proof.',
    },
  },
  definition: {
    direct: {
      title: 'Direct discrimination defined',
      says: {
        yes: 'The law defines direct discrimination.',
        no: 'The law does not define direct discrimination.',
      },
      note: 'The Criminal Code punishes direct or indirect restriction of rights and defines neither. The report of 2016 names the definition as an example of ILO advice, some of which was not taken.',
    },
    indirect: {
      title: 'Indirect discrimination defined',
      says: {
        yes: 'The law defines indirect discrimination.',
        no: 'The law does not define indirect discrimination.',
      },
    },
    forms: {
      title: 'Features and forms of discrimination listed',
      says: {
        yes: 'The law names the features and forms of discrimination.',
        no: 'The law does not name the features and forms of discrimination.',
      },
    },
    harassment: {
      title: 'Sexual harassment named as discrimination',
      says: {
        yes: 'The law names sexual harassment as a serious form of sex discrimination.',
        no: 'The law does not name sexual harassment as a form of discrimination.',
      },
      note: 'What harassment is and who answers for it belongs to the theme of harassment.',
    },
  },
  proof: {
    allClaims: {
      title: 'Burden of proof in discrimination claims',
      says: {
        yes: 'In every discrimination claim the employer proves that different treatment rests on objective circumstances.',
        no: 'No rule puts the proof on the employer; it stays with the claimant.',
      },
      note: 'The article proposes the shift and does not say who bears the proof today. The Labour Code as read has no rule; civil procedure was not read. Dismissal in pregnancy and after leave has a parameter of its own in the theme of maternity; a general rule answers it too.',
    },
  },
  vacancies: {
    grounds: {
      title: 'Grounds on which vacancy notices may not restrict',
      says: {
        in: '{member}: a vacancy notice may neither restrict nor favour on this ground, unless the law justifies it.',
        out: '{member}: no rule keeps a vacancy notice from restricting or favouring on this ground.',
      },
      note: 'The article of 2024 says that no ban exists. Press of June 2014 cites a ban in the law on the mass media, on which a court relied for sex and age; a fine in the Code of Administrative Offences is remembered too. Both are kept.',
    },
  },
  sanctions: {
    article90: {
      title: 'Areas that the administrative offence reaches',
      says: {
        in: '{member}: discrimination is penalised by article 90 of the Code of Administrative Offences.',
        out: '{member}: discrimination is left unpunished by article 90 of the Code of Administrative Offences.',
      },
    },
    article90Pay: {
      title: 'Administrative penalty for unequal pay',
      says: {
        yes: 'Article 90 of the Code of Administrative Offences penalises unequal pay for equal work.',
        no: 'Unequal pay for equal work draws no administrative penalty.',
      },
      note: 'Remembered and not checked against the text.',
    },
    article145: {
      title: 'Crime of violating equality',
      says: {
        yes: 'Article 145 of the Criminal Code punishes direct or indirect restriction of rights on protected grounds.',
        no: 'Violating equality is no crime.',
      },
    },
    article152: {
      title: 'Crime of discriminatory employment contracts',
      says: {
        in: '{member}: discrimination in employment contracts is a crime under article 152(2).',
        out: '{member}: not reached by article 152(2).',
      },
      note: 'The article finds that the offence is not worded neutrally as to gender. Guarantees of fathers belong to the theme of family duties.',
    },
  },
  employer: {
    equalWorkplaceDuty: {
      title: 'Employer’s duty to keep the workplace equal',
      says: {
        yes: 'The employer has to keep the workplace free from inequality, discrimination and sexual harassment.',
        no: 'The employer has no duty to keep the workplace free from discrimination.',
      },
      note: 'Wider and vaguer than a policy of prevention, which Convention 190 asks for and which stands under harassment.',
    },
    answersForBreach: {
      title: 'Employer answers for an unequal workplace',
      says: {
        yes: 'An employer who fails to keep the workplace equal is held to account.',
        no: 'An employer who fails to keep the workplace equal is not held to account.',
      },
      note: absence,
    },
  },
  monitoring: {
    tasks: {
      title: 'Tasks of the state in equal treatment',
      says: {
        in: '{member}: a task of a state system for equal treatment.',
        out: '{member}: no comprehensive state system has this task.',
      },
      note: absence,
    },
    allGroups: {
      title: 'Whom the state system covers',
      says: {
        yes: 'The state system covers every group of workers, in access to jobs and at work.',
        no: 'No state system covers every group of workers.',
      },
    },
    education: {
      title: 'Educational programmes on equal treatment',
      says: {
        yes: 'Educational programmes promote equal opportunity and treatment at work.',
        no: 'The duty to run educational programmes on equal treatment has no counterpart in national law.',
      },
      note: absence,
    },
  },
  policy: {
    familyGenderConcept: {
      title: 'Concept of family and gender policy until 2030',
      says: {
        yes: 'A decree of the President sets a family and gender policy until 2030.',
        no: 'No decree sets a family and gender policy.',
      },
    },
    humanRightsPlan: {
      title: 'Human rights plan of 2021',
      says: {
        yes: 'A decree of the President endorses a human rights plan that stresses ending discrimination against women.',
        no: 'No decree endorses such a human rights plan.',
      },
    },
  },
  pay: {
    equalWork: {
      title: 'Equal pay for equal work',
      says: {
        yes: 'Workers have a right to equal pay for equal work.',
        no: 'Workers have no right to equal pay for equal work.',
      },
    },
    equalValue: {
      title: 'Equal pay for work of equal value',
      says: {
        yes: 'Workers have a right to equal pay for work of equal value, even where the work differs.',
        no: 'The law secures equal pay only where the work is the same.',
      },
    },
    allRemuneration: {
      title: 'Pay in the wide sense of the Convention',
      says: {
        yes: 'Equal pay covers everything that a worker is given for the work.',
        no: 'Equal pay covers the wage alone.',
      },
      note: 'The ILO experts found it unclear whether payment of wages means all remuneration.',
    },
    objectiveMethod: {
      title: 'Objective method for comparing pay',
      says: {
        yes: 'The government has set an objective method for judging whether women and men are paid equally.',
        no: 'The government has set no objective method for judging whether women and men are paid equally.',
      },
      note: absence,
    },
    jointAction: {
      title: 'Joint action for equal pay',
      says: {
        yes: 'The state acts with organisations of employers and workers to enforce equal pay.',
        no: 'The state takes no concrete action with organisations of employers and workers on equal pay.',
      },
      note: absence,
    },
    wageSetting: {
      title: 'Wage-setting that promotes equal pay',
      says: {
        yes: 'Rules and institutions of wage-setting promote equal pay.',
        no: 'Rules and institutions of wage-setting do not promote equal pay.',
      },
      note: absence,
    },
    published: {
      title: 'What is published on equal pay',
      says: {
        in: '{member}: recorded and published.',
        out: '{member}: not published.',
      },
      note: absence,
    },
  },
  socialSecurity: {
    criteria: {
      title: 'What access to social security depends on',
      says: {
        in: '{member}: access to social security depends on it.',
        out: '{member}: access to social security does not depend on it.',
      },
      note: 'The article finds the criteria discriminatory and names no act. The Social Code holds the field since 2023.',
    },
  },
  dismissal: {
    validReason: {
      title: 'Reason for a dismissal',
      says: {
        yes: 'An employer needs a valid reason to dismiss.',
        no: 'An employer may dismiss without a reason.',
      },
    },
  },
  implementation: {
    treatyRank: {
      title: 'Rank of ratified treaties',
      says: {
        yes: 'Ratified treaties stand above national statutes.',
        no: 'Ratified treaties do not stand above national statutes.',
      },
    },
    incorporated: {
      title: 'Conventions carried into national law',
      says: {
        yes: 'National law carries out what the ratified conventions ask.',
        no: 'National law takes up the ratified conventions only in part.',
      },
      note: 'Put as the hypothesis of the study, which the results are said to develop.',
    },
    mechanism: {
      title: 'Mechanisms that carry conventions out',
      says: {
        yes: 'Mechanisms exist that carry the ratified conventions out.',
        no: 'Genuine mechanisms that would carry the ratified conventions out are missing.',
      },
      note: 'Put as the hypothesis of the study, which the results are said to develop.',
    },
    nationalPriority: {
      title: 'Place of ILO conventions on the national agenda',
      says: {
        yes: 'Carrying out ILO conventions is a national priority.',
        no: 'Carrying out ILO conventions has no raised place on the national agenda.',
      },
    },
    otherBranches: {
      title: 'Family, property and education law checked',
      says: {
        yes: 'Family, property and education law have been checked and aligned with gender equality.',
        no: 'Family, property and education law have not been checked for gender equality.',
      },
    },
  },
};
