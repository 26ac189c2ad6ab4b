import { findings, ledger } from '@tarazy/model/coverage';
import type { CoveredFinding } from './findings.ts';

/** Every finding of the sources of the model, with what the ledger says of it. */
export function findingsOfModel(): readonly CoveredFinding[] {
  const said = new Map(Object.entries(ledger));
  return Object.entries(findings).map(([id, { kind, source, at }]) => {
    const disposition = said.get(id);
    const finding = { id, kind, source, at };
    if (disposition === undefined) return { ...finding, fate: 'open' };
    return disposition.kind === 'left'
      ? { ...finding, fate: disposition.kind, because: disposition.because }
      : { ...finding, fate: disposition.kind, as: disposition.as };
  });
}
