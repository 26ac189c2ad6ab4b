import type { Coverage } from '../coverage/disposition.ts';

/** What became of the figures of the sources. */
export const figuresCoverage: Coverage = {};
