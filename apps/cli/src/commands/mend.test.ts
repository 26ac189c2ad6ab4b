import { describe, expect, it } from 'vitest';
import { runJson, runToy, runWith } from '../testing/run-toy.ts';

describe('mend', () => {
  it('gives every smallest package, with the values that would do', () => {
    expect(runJson('mend', 'march')).toMatchInlineSnapshot(`
      {
        "asOf": "2020-12-31",
        "atMost": 5,
        "base": {
          "changes": [],
          "reforms": [],
        },
        "case": "march",
        "goal": "lawful",
        "mends": [
          {
            "acts": [
              {
                "count": 1,
                "form": "constitution",
              },
              {
                "count": 1,
                "form": "statute",
              },
              {
                "count": 1,
                "form": "by-law",
              },
            ],
            "package": {
              "changes": [],
              "reforms": [
                {
                  "id": "drop-share",
                },
                {
                  "id": "open-gate",
                },
                {
                  "id": "shorter-wait",
                  "options": {
                    "days": 2,
                  },
                },
              ],
            },
            "ranges": [
              {
                "allowed": [
                  {
                    "from": 0,
                    "fromClosed": true,
                    "to": 3,
                    "toClosed": true,
                  },
                ],
                "option": "days",
                "reform": "shorter-wait",
                "value": 2,
              },
            ],
            "reforms": [
              {
                "id": "drop-share",
              },
              {
                "id": "open-gate",
              },
              {
                "id": "shorter-wait",
                "options": {
                  "days": 2,
                },
              },
            ],
          },
          {
            "acts": [
              {
                "count": 2,
                "form": "statute",
              },
              {
                "count": 1,
                "form": "by-law",
              },
            ],
            "package": {
              "changes": [],
              "reforms": [
                {
                  "id": "lower-share",
                  "options": {
                    "share": 0.3333333333333333,
                  },
                },
                {
                  "id": "open-gate",
                },
                {
                  "id": "shorter-wait",
                  "options": {
                    "days": 2,
                  },
                },
              ],
            },
            "ranges": [
              {
                "allowed": [
                  {
                    "from": 0,
                    "fromClosed": true,
                    "to": 0.3888888888888889,
                    "toClosed": true,
                  },
                ],
                "option": "share",
                "reform": "lower-share",
                "value": 0.3333333333333333,
              },
              {
                "allowed": [
                  {
                    "from": 0,
                    "fromClosed": true,
                    "to": 3,
                    "toClosed": true,
                  },
                ],
                "option": "days",
                "reform": "shorter-wait",
                "value": 2,
              },
            ],
            "reforms": [
              {
                "id": "lower-share",
                "options": {
                  "share": 0.3333333333333333,
                },
              },
              {
                "id": "open-gate",
              },
              {
                "id": "shorter-wait",
                "options": {
                  "days": 2,
                },
              },
            ],
          },
        ],
      }
    `);
  });

  it('reports them', () => {
    expect(runToy('mend', 'march').out).toMatchInlineSnapshot(`
      "march: lawful with 3 reforms, no fewer; 2 packages of that size do it.
      Law of 2020-12-31.

      Package 1 (1 constitutional amendment, 1 statute, 1 by-law)
      - drop-share (drop-share)
      - open-gate (open-gate)
      - shorter-wait (shorter-wait)
        days: 2; would do from 0 to 3

      Package 2 (2 statutes, 1 by-law)
      - lower-share (lower-share)
        share: 33.33% (1/3); would do from 0% to 38.89% (7/18)
      - open-gate (open-gate)
      - shorter-wait (shorter-wait)
        days: 2; would do from 0 to 3

      The same again: pnpm --silent tarazy mend march --at-most 5 --as-of 2020-12-31

      A toy claims nothing.
      "
    `);
  });

  it('lifts a harm to the status asked for', () => {
    expect(runToy('mend', 'shut-gate', '--status', 'enforceable').out).toMatchInlineSnapshot(`
      "shut-gate: enforceable with 2 reforms, no fewer; 1 package of that size does it.
      Law of 2020-12-31.

      Package 1 (1 statute, 1 change of practice)
      - guild-keeps (guild-keeps)
      - open-gate (open-gate)

      The same again: pnpm --silent tarazy mend shut-gate --status enforceable
      --at-most 5 --as-of 2020-12-31

      A toy claims nothing.
      "
    `);
  });

  it('sweeps over the conditions of a harm too', () => {
    expect(runJson('mend', 'high-share', '--at-most', '1')).toMatchObject({
      mends: [
        { reforms: [{ id: 'drop-share' }], ranges: [] },
        {
          reforms: [{ id: 'lower-share' }],
          ranges: [{ option: 'share', allowed: [{ from: 0, to: 0.5, fromClosed: true, toClosed: false }] }],
        },
      ],
    });
  });

  it('says where nothing does, and where nothing is needed', () => {
    expect(runToy('mend', 'shut-gate', '--at-most', '2').out).toMatch(
      /^shut-gate: no package of up to 2 reforms/,
    );
    expect(runToy('mend', 'high-share', 'lower-alone').out).toMatch(/^high-share: settled already/);
  });

  it('shows progress on a long search, to a watcher alone', () => {
    let time = 0;
    const now = () => {
      time += 400;
      return time;
    };
    expect(runWith({ watched: true, now }, 'mend', 'march').err).toContain('trying packages of 2 reforms');
    expect(runWith({ watched: false, now }, 'mend', 'march').err).toBe('');
  });
});
