import { assemblyCoverage } from '../assembly/coverage.ts';
import { bargainingCoverage } from '../bargaining/coverage.ts';
import { civilServiceCoverage } from '../civil-service/coverage.ts';
import { companiesCoverage } from '../companies/coverage.ts';
import { dismissalCoverage } from '../dismissal/coverage.ts';
import { disputesCoverage } from '../disputes/coverage.ts';
import { domesticWorkCoverage } from '../domestic-work/coverage.ts';
import { enforcementCoverage } from '../enforcement/coverage.ts';
import { equalityCoverage } from '../equality/coverage.ts';
import { familyCoverage } from '../family/coverage.ts';
import { figuresCoverage } from '../figures/coverage.ts';
import { harassmentCoverage } from '../harassment/coverage.ts';
import { maternityCoverage } from '../maternity/coverage.ts';
import { partTimeCoverage } from '../part-time/coverage.ts';
import { strikesCoverage } from '../strikes/coverage.ts';
import { surveillanceCoverage } from '../surveillance/coverage.ts';
import { teleworkCoverage } from '../telework/coverage.ts';
import { unionsCoverage } from '../unions/coverage.ts';
import type { Coverage } from './disposition.ts';

/** Each theme keeps the ledger of its findings; no finding stands in two. */
export const ledgers: readonly Coverage[] = [
  strikesCoverage,
  unionsCoverage,
  bargainingCoverage,
  disputesCoverage,
  dismissalCoverage,
  surveillanceCoverage,
  assemblyCoverage,
  equalityCoverage,
  harassmentCoverage,
  maternityCoverage,
  familyCoverage,
  partTimeCoverage,
  domesticWorkCoverage,
  teleworkCoverage,
  civilServiceCoverage,
  enforcementCoverage,
  companiesCoverage,
  figuresCoverage,
];

/** What became of every finding. */
export const ledger: Coverage = Object.assign({}, ...ledgers);
