import type { Coverage } from '../coverage/disposition.ts';

/** What became of the findings of this theme. */
export const familyCoverage: Coverage = {};
