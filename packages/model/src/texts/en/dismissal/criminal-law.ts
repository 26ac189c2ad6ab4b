import type { ThemeTexts } from '../../types.ts';

export const criminal: ThemeTexts<'dismissal'>['law']['criminal'] = {
  discord: {
    socialGround: {
      title: 'Social discord is a crime',
      says: {
        yes: 'Inciting social discord is a crime.',
        no: 'Inciting social discord is no crime.',
      },
      note: 'Article 164 in the Code of 1997, article 174 in that of 2014. The title now speaks of kindling discord; social discord stayed in.',
    },
    defined: {
      title: 'Social discord is defined',
      says: {
        yes: 'The law says what social discord is, and leaves lawful opinion, speech and union work out.',
        no: 'The law does not say what social discord is.',
      },
      note: 'Read off the article itself. Rulings of the Supreme Court were not read.',
    },
  },
  defamation: {
    isCrime: {
      title: 'Defamation is a crime',
      says: { yes: 'Defamation is a crime.', no: 'Defamation is no crime.' },
      note: 'The law that took it out of the Criminal Code was signed on 27 June 2020. Defamation became an administrative offence, with fines or up to fifteen days of arrest and more in graver cases.',
    },
  },
  leaders: {
    aggravation: {
      title: 'Heavier penalties for leaders of associations',
      says: {
        yes: 'Leaders of public associations, unions included, face heavier penalties.',
        no: 'Leaders of public associations face the same penalties as others.',
      },
      note: 'For article 174 the edition read has five to ten years for a leader, two to seven or a fine for others.',
    },
    banYears: {
      title: 'Longest ban on union activity',
      says: { value: 'A court may bar a convicted person from union activity for up to {value}.' },
      none: 'Courts cannot bar anybody from union activity.',
      note: 'Ten years as the report describes article 50. In 2024 the ILO experts still asked about the ban and its amendment.',
    },
  },
  interference: {
    offence: {
      title: 'Interference in the work of the state is a crime',
      says: {
        yes: 'Members of associations who interfere in the work of state bodies commit a crime.',
        no: 'Interference by associations in the work of state bodies is no crime.',
      },
    },
    needsHarm: {
      title: 'Interference is a crime only where it does harm',
      says: {
        yes: 'Interference is a crime only where substantial harm resulted.',
        no: 'Interference is a crime without any harm.',
      },
      note: 'The report calls the offence of 2014 vague; the edition read asks for substantial harm. Which amendment put it there is not shown.',
    },
  },
  cases: {
    reopenNeedsNewFacts: {
      title: 'A closed case is reopened only on new facts',
      says: {
        yes: 'A closed case is reopened only on new facts.',
        no: 'A closed case may be reopened without new facts.',
      },
      note: 'Inferred from one case that was reopened two years after its closure. Criminal procedure was not read.',
    },
    reprisalClaimFirst: {
      title: 'A claim of reprisal is examined first',
      says: {
        yes: 'Whether an accusation is reprisal for union work is examined before the case goes on.',
        no: 'No rule has a claim of reprisal examined first.',
      },
      note: 'A matter of practice. The report asks for it and describes no rule.',
    },
    writtenClosure: {
      title: 'Closure of a case in writing',
      says: {
        yes: 'The person accused gets the closure of a case in writing.',
        no: 'No rule in use gives the person accused the closure in writing.',
      },
      note: 'Inferred from one case. Criminal procedure was not read.',
    },
    recordsReturnMonths: {
      title: 'Time to return seized union records',
      says: { value: 'Seized union records are returned within {value}.' },
      none: 'No limit is set for returning seized union records.',
      note: 'None is described. Criminal procedure was not read.',
    },
  },
};
