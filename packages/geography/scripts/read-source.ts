import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from './make-outline.ts';

/** The topology that the outline is made from. */
export function readSource(): Source {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, '../source/kaz.topo.json'), 'utf8'));
}
