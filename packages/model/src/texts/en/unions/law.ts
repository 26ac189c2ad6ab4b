import type { ThemeTexts } from '../../types.ts';

const keptNote =
  'The sources on the amendments of 2020 do not name this among what was changed. The text in force was not read.';
const notRead =
  'The requirements were lowered in 2020, by a report of the US State Department; the present figures were not found. More than half is remembered.';

export const law: ThemeTexts<'unions'>['law'] = {
  founding: {
    workers: {
      title: 'Workers needed to found a union',
      says: { value: 'A union needs {value} founders.' },
      none: 'No number of founders is asked for.',
      note: 'Three since 2020 is remembered and not checked. A report of the US State Department says only that the requirement was lowered.',
    },
    congress: {
      title: 'Founding congress, charter and governing body',
      says: {
        yes: 'Founders hold a congress, adopt a charter and form a governing body.',
        no: 'No founding congress is asked for.',
      },
      note: keptNote,
    },
    groupIsEntity: {
      title: 'Initiative group is a legal entity',
      says: {
        yes: 'A group of three or more workers is a legal entity.',
        no: 'A group of three or more workers is no legal entity.',
      },
      note: 'Such a group counts when a union above it proves its status.',
    },
  },
  registration: {
    required: {
      title: 'A union exists only once it is registered',
      says: {
        yes: 'A union becomes a legal entity only when the justice authorities register it.',
        no: 'A union exists without registration.',
      },
      note: keptNote,
    },
    byDecision: {
      title: 'Registration is a decision of the authorities',
      says: {
        yes: 'The justice authorities decide whether a union is registered.',
        no: 'A notice is enough; nobody can refuse it.',
      },
      note: 'The Government told the ILO in 2022 that it had drafted registration by electronic notice. That it was adopted was not found.',
    },
    openGrounds: {
      title: 'Grounds for refusal are open',
      says: {
        yes: 'No closed list limits the grounds on which registration is refused.',
        no: 'Registration is refused only on grounds that the law lists.',
      },
      note: 'Concluded from the refusals described: slips of translation, a short word for union, a founder’s debt.',
    },
    defectsAtOnce: {
      title: 'All defects of a file named at once',
      says: {
        yes: 'A refusal names all defects of a file at once.',
        no: 'Each refusal may name new defects.',
      },
      note: 'Concluded from refusals that named new defects each time.',
    },
    defectsMended: {
      title: 'Defects that can be mended are no refusal',
      says: {
        yes: 'A file with defects that can be mended is sent back for mending.',
        no: 'A file with defects that can be mended may be refused.',
      },
      note: 'Concluded from the refusals described.',
    },
    distinctName: {
      title: 'Name unlike that of any other legal entity',
      says: {
        yes: 'A union may not share its name, or a main part of it, with another legal entity.',
        no: 'A union may share a name.',
      },
    },
    charterDetail: {
      title: 'Charter that details organs and dues',
      says: {
        yes: 'The charter sets out the powers of the higher organs and how members learn of the dues collected.',
        no: 'The charter need not go into organs and dues.',
      },
      note: 'For the organs the body of the report names the law on non-commercial organisations, its footnote the law on public associations.',
    },
    branchesProvided: {
      title: 'Branches of a local union provided for',
      says: {
        yes: 'A local union may have branches.',
        no: 'The law neither provides for branches nor forbids them.',
      },
    },
    clockStops: {
      title: 'Time limits stop while a file is pending',
      says: {
        yes: 'Time limits stop while a file is pending or was returned through an error of the state.',
        no: 'Time limits run on while a file is pending.',
      },
      note: 'Concluded from files that were refused as late after the state had returned them.',
    },
    grantedPromptly: {
      title: 'Pending files granted promptly',
      says: {
        yes: 'The authorities accept and promptly grant pending files.',
        no: 'The authorities delay or refuse pending files.',
      },
      note: 'A matter of practice. Nothing newer than the report was found.',
    },
    courtReviews: {
      title: 'Courts review a refusal',
      says: {
        yes: 'A refusal can be taken to court.',
        no: 'A refusal cannot be taken to court.',
      },
      note: 'One suit is documented; both instances upheld the refusal.',
    },
  },
  reregistration: {
    windowMonths: {
      title: 'Time for existing unions to register anew',
      says: { value: 'Unions older than the law had to register anew within {value}, by 11 July 2015.' },
      none: 'Unions older than the law need not register anew.',
      note: 'The report counts the year from the adoption of the law; the date fits its entry into force.',
    },
    lastDayCounts: {
      title: 'A file on the last day is in time',
      says: {
        yes: 'A file lodged on the last day is in time.',
        no: 'A file lodged on the last day is late.',
      },
      note: 'The report says “until 11 July”, and a file of that day was refused as late; two courts upheld it. That day was a Saturday.',
    },
  },
  confirmation: {
    required: {
      title: 'Registered unions must confirm their status',
      says: {
        yes: 'After registration a union must confirm that it is local, industrial, national or territorial.',
        no: 'Registration is enough; no status has to be confirmed.',
      },
      note: 'That a second step survives the amendments of 2020 is inferred from the longer time that they give.',
    },
    months: {
      title: 'Time to complete registration',
      says: { value: 'A union confirms its status within {value} of registration.' },
      none: 'There is no time limit to confirm a status.',
      note: 'Six months in the law of 2014, as the report cites it. Twelve since May 2020 is reported and was not checked against the text.',
    },
    membershipProof: {
      title: 'Proof of the membership base',
      says: {
        yes: 'To confirm its status a union proves its membership base.',
        no: 'No membership base has to be proved.',
      },
      note: keptNote,
    },
    deregistration: {
      title: 'An unconfirmed union can lose its registration',
      says: {
        yes: 'The justice authorities may move to end the registration of a union that did not confirm its status.',
        no: 'A union that did not confirm its status stays registered.',
      },
      note: 'That the rule stands after 2020, and that a court decides, is remembered and not checked.',
    },
  },
  affiliation: {
    localToIndustrial: {
      title: 'Local unions must join an industrial union',
      says: {
        yes: 'A local union must belong to an industrial union.',
        no: 'A local union may stay independent.',
      },
    },
    industrialToNational: {
      title: 'Industrial unions must join a national one',
      says: {
        yes: 'An industrial union must belong to a national association.',
        no: 'An industrial union may stay independent.',
      },
    },
    territorialToNational: {
      title: 'Territorial associations must join a national one',
      says: {
        yes: 'A territorial association must belong to a national association.',
        no: 'A territorial association may stay independent.',
      },
      note: 'The sources on 2020 name local and industrial unions. That the duty ended for territorial associations too is remembered.',
    },
    closureWithout: {
      title: 'Closure of a union that does not affiliate',
      says: {
        yes: 'Prosecutors may seek the closure of a union that does not affiliate.',
        no: 'Staying independent is no ground for closure.',
      },
      note: 'So a union chair read article 14. That the ground fell with the duty in 2020 is inferred.',
    },
    boundByHigher: {
      title: 'Local unions bound by decisions above them',
      says: {
        yes: 'A local union must follow the decisions of the industrial union above it.',
        no: 'A local union is not bound by decisions above it.',
      },
      note: 'So a union safety inspector described charters and the law.',
    },
  },
  tiers: {
    industrialShare: {
      title: 'Share of an industry’s workers for an industrial union',
      says: {
        value:
          'An industrial union needs more than {value} of the workers of its industry, or enough regions.',
      },
      none: 'No share of an industry’s workers is asked for.',
      note: notRead,
    },
    industrialRegions: {
      title: 'Share of regions for an industrial union',
      says: {
        value: 'An industrial union needs members in more than {value} of the regions, or enough workers.',
      },
      none: 'No spread over regions is asked of an industrial union.',
      note: `Half of the 14 regions that the report counts means at least eight. ${notRead}`,
    },
    industrialCities: {
      title: 'Industrial union in both Astana and Almaty',
      says: {
        yes: 'An industrial union that relies on regions also needs members in Astana and Almaty.',
        no: 'No presence in Astana and Almaty is asked of an industrial union.',
      },
      note: notRead,
    },
    nationalRegions: {
      title: 'Share of regions for a national association',
      says: { value: 'A national association needs members in more than {value} of the regions.' },
      none: 'No spread over regions is asked of a national association.',
      note: `National associations are made up of industrial unions. ${notRead}`,
    },
    nationalCities: {
      title: 'National association in both Astana and Almaty',
      says: {
        yes: 'A national association also needs members in Astana and Almaty.',
        no: 'No presence in Astana and Almaty is asked of a national association.',
      },
      note: notRead,
    },
  },
  membership: {
    barredOccupations: {
      title: 'Occupations barred from unions',
      says: { in: '{member} may not form unions.', out: '{member} may form unions.' },
      note: 'The list of the report. Its letter to the minister names judges, firefighters and prison staff, and later law enforcement. The constitution of 1995 is remembered to bar military and security staff too.',
    },
    citizensOnly: {
      title: 'Only citizens may join unions',
      says: {
        yes: 'Only citizens of Kazakhstan may join unions.',
        no: 'Non-citizens may join unions.',
      },
      note: 'Stated in the letter to the minister alone; the body of the report does not repeat it.',
    },
  },
  international: {
    localMayJoin: {
      title: 'Unions of any tier may join international ones',
      says: {
        yes: 'A union may join an international union organisation.',
        no: 'The law neither lets a local union join an international one nor forbids it.',
      },
      note: 'National associations were members abroad before 2020.',
    },
    jointProjects: {
      title: 'Joint projects with international unions',
      says: {
        yes: 'Unions may hold events and projects together with international union organisations.',
        no: 'Joint projects with international union organisations are not provided for.',
      },
    },
    foreignUnionsBarred: {
      title: 'Constitution bars foreign unions',
      says: {
        yes: 'The constitution does not let foreign unions operate in the country.',
        no: 'The constitution lets foreign unions operate in the country.',
      },
      note: 'The constitution of 1995 ended on 30 June 2026. Whether the new one keeps the bar was not found.',
    },
    foreignUnionsBarredByStatute: {
      title: 'Statute bars foreign unions',
      says: {
        yes: 'The law on public associations does not let foreign unions operate in the country.',
        no: 'The law on public associations lets foreign unions operate in the country.',
      },
    },
  },
  funding: {
    constitutionBars: {
      title: 'Constitution bars foreign money for unions',
      says: {
        yes: 'The constitution bars unions from taking money from international unions.',
        no: 'The constitution lets unions take money from international unions.',
      },
      note: 'The constitution of 1995 ended on 30 June 2026. Whether the new one keeps the bar was not found.',
    },
    statuteBars: {
      title: 'Statute bars foreign money for unions',
      says: {
        yes: 'Statute bars unions from taking money from international unions.',
        no: 'Statute lets unions take money from international unions.',
      },
      note: 'The report says that the law bars it, and that the ILO asks to change constitution and laws; it names no article of a statute.',
    },
    offence: {
      title: 'Crime to lead a union with barred money',
      says: {
        yes: 'Founding or leading a union financed from barred sources is a crime.',
        no: 'Founding or leading a union financed from barred sources is no crime.',
      },
    },
    prisonYears: {
      title: 'Highest prison term for barred money',
      says: { value: 'Leading a union financed from barred sources carries up to {value} in prison.' },
      none: 'No prison term is set for leading a union financed from barred sources.',
    },
  },
  criminal: {
    unregistered: {
      title: 'Crime to act as a union without registration',
      says: {
        yes: 'Acting as an organisation without registration is punished by criminal law.',
        no: 'Acting as an organisation without registration is no crime.',
      },
      note: 'So the founder of a media union put it in 2016, for the three years before. No article is named.',
    },
  },
};
