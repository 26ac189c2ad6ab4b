import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeOutline } from './make-outline.ts';
import { printOutline } from './print-outline.ts';
import { readSource } from './read-source.ts';

writeFileSync(
  path.join(import.meta.dirname, '../src/outline.gen.ts'),
  printOutline(makeOutline(readSource())),
);
