import { describe, expect, it } from 'vitest';
import { questions } from '../figures/index.ts';
import { model } from '../model.ts';
import { findings, ledger, ledgers } from './index.ts';

describe('the ledger of coverage', () => {
  it('says of every finding of every source what became of it', () => {
    const missing = Object.keys(findings).filter((id) => !Object.hasOwn(ledger, id));
    expect(missing).toEqual([]);
  });

  it('says it once', () => {
    const all = ledgers.flatMap((own) => Object.keys(own));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('leads to things that the model holds', () => {
    const held: Readonly<Record<string, (id: string) => boolean>> = {
      law: (path) => model.law.spec(path) !== undefined,
      reform: (id) => id in model.reforms,
      harm: (id) => id in model.harms,
      treaty: (id) => id in model.obligations,
      procedure: (id) => id in model.procedures,
      case: (id) => id in model.cases,
      beyond: (id) => id in model.beyondLaw,
      figure: (id) => id in questions,
      instrument: (id) => id in model.instruments,
    };
    const lost = Object.entries(ledger).flatMap(([id, disposition]) =>
      disposition?.kind === 'left' || disposition === undefined
        ? []
        : disposition.as
            .filter((ref) => !held[ref.slice(0, ref.indexOf(':'))]?.(ref.slice(ref.indexOf(':') + 1)))
            .map((ref) => `${id}: ${ref}`),
    );
    expect(lost).toEqual([]);
  });
});
