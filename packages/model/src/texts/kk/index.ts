import { assemble } from '../assemble.ts';
import type { Texts } from '../types.ts';
import { assembly } from './assembly/index.ts';
import { bargaining } from './bargaining/index.ts';
import { civilService } from './civil-service/index.ts';
import * as common from './common.ts';
import { companies } from './companies/index.ts';
import { dismissal } from './dismissal/index.ts';
import { disputes } from './disputes/index.ts';
import { domesticWork } from './domestic-work/index.ts';
import { enforcement } from './enforcement/index.ts';
import { equality } from './equality/index.ts';
import { family } from './family/index.ts';
import * as general from './general.ts';
import { harassment } from './harassment/index.ts';
import { locatorNotes, locatorPlaces } from './locators.ts';
import { maternity } from './maternity/index.ts';
import { partTime } from './part-time/index.ts';
import { strikes } from './strikes/index.ts';
import { surveillance } from './surveillance/index.ts';
import { telework } from './telework/index.ts';
import { treaties, treatiesTitle } from './treaties.ts';
import { unions } from './unions/index.ts';

export const kk: Texts = assemble(
  { ...general, ...common, treaties, treatiesTitle, locatorNotes, locatorPlaces },
  {
    strikes,
    unions,
    bargaining,
    disputes,
    dismissal,
    surveillance,
    assembly,
    equality,
    harassment,
    maternity,
    family,
    'part-time': partTime,
    'domestic-work': domesticWork,
    telework,
    'civil-service': civilService,
    enforcement,
    companies,
  },
);
