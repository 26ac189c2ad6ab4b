import type { ChartPicture } from '../picture/to-svg';
import { layoutCaseMap } from './case-map-layout';
import type { CaseMapProps } from './case-map-props';
import { describeCaseMap } from './describe-case-map';

/** The map of cases as a file. */
export const caseMapPicture: ChartPicture<CaseMapProps> = { draw: layoutCaseMap, describe: describeCaseMap };
