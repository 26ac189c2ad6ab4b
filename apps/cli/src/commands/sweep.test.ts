import { describe, expect, it } from 'vitest';
import { runJson, runToy } from '../testing/run-toy.ts';

describe('sweep', () => {
  it('gives the document that scripts rely on, with exact break points', () => {
    expect(runJson('sweep', 'march', '--parameter', 'gate.share')).toMatchInlineSnapshot(`
      {
        "breakPoints": [
          0.3888888888888889,
        ],
        "case": "march",
        "intervals": [
          {
            "from": 0,
            "fromClosed": true,
            "outcome": "blocked",
            "step": {
              "ask": true,
              "gate": false,
              "gather": true,
              "vehicle": true,
              "wait": false,
            },
            "to": 0.3888888888888889,
            "toClosed": true,
          },
          {
            "from": 0.3888888888888889,
            "fromClosed": false,
            "outcome": "blocked",
            "step": {
              "ask": true,
              "gate": false,
              "gather": false,
              "vehicle": true,
              "wait": false,
            },
            "to": 1,
            "toClosed": true,
          },
        ],
        "parameter": "gate.share",
      }
    `);
  });

  it('reports where the outcome turns', () => {
    const argv = ['--reform', 'open-gate', '--reform', 'shorter-wait', '--parameter', 'gate.share'];
    expect(runToy('sweep', 'march', ...argv).out).toMatchInlineSnapshot(`
      "march: lawful with “gate.share” from 0% to 38.89% (7/18).
      Law of 2020-12-31, 2 reforms (1 statute, 1 by-law).
      The law has 60%: blocked.
      Something turns at 38.89% (7/18).

      gate.share                  outcome  does not hold  cannot be known
      ──────────────────────────  ───────  ─────────────  ───────────────
      from 0% to 38.89% (7/18)    Lawful
      over 38.89% (7/18) to 100%  Blocked  gather

      The same again: pnpm --silent tarazy sweep march --parameter gate.share --reform
      open-gate --reform shorter-wait --as-of 2020-12-31

      A toy claims nothing.
      "
    `);
  });

  it('goes somewhat beyond the last turn where the parameter has no largest value', () => {
    expect(runJson('sweep', 'march', '--parameter', 'gate.waitDays')).toMatchObject({
      breakPoints: [3],
      intervals: [
        { from: 0, to: 3, toClosed: true },
        { from: 3, to: 10, fromClosed: false },
      ],
    });
  });

  it('keeps to the range asked for', () => {
    const swept = runJson('sweep', 'march', '--parameter', 'gate.waitDays', '--from', '4', '--to', '6');
    expect(swept).toMatchObject({ breakPoints: [], intervals: [{ from: 4, to: 6 }] });
  });

  it('says where the law has no number', () => {
    const { out } = runToy('sweep', 'march', '--parameter', 'gate.share', '--set', 'gate.share=none');
    expect(out).toContain('The law has no number here.');
  });

  it('says where the procedure does not read the parameter', () => {
    const { out } = runToy('sweep', 'march', '--parameter', 'gate.toll');
    expect(out).toContain('The procedure does not read this parameter.');
  });
});
