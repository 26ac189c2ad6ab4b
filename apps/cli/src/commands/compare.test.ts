import { describe, expect, it } from 'vitest';
import { runJson, runToy, runWith } from '../testing/run-toy.ts';

describe('compare', () => {
  it('gives scenarios side by side', () => {
    expect(runJson('compare', 'lower-alone', 'wide-open', '--as-of', '2015-01-01')).toMatchInlineSnapshot(`
      {
        "base": {
          "asOf": "2015-01-01",
          "id": "law",
          "package": {
            "changes": [],
            "reforms": [],
          },
          "title": "The law as it is",
        },
        "cases": [
          {
            "base": "blocked",
            "id": "march",
            "scenarios": {
              "lower-alone": "blocked",
              "wide-open": "lawful",
            },
          },
        ],
        "dominance": [
          {
            "better": "wide-open",
            "worse": "lower-alone",
          },
        ],
        "harms": [
          {
            "base": "open",
            "id": "shut-gate",
            "scenarios": {
              "lower-alone": "open",
              "wide-open": "undetermined",
            },
          },
          {
            "base": "open",
            "id": "high-share",
            "scenarios": {
              "lower-alone": "settled",
              "wide-open": "settled",
            },
          },
        ],
        "obligations": [
          {
            "base": "unmet",
            "id": "free-passage",
            "scenarios": {
              "lower-alone": "unmet",
              "wide-open": "met",
            },
          },
        ],
        "scenarios": [
          {
            "acts": [
              {
                "count": 1,
                "form": "statute",
              },
            ],
            "asOf": "2015-01-01",
            "casesChanged": [],
            "conflicts": 0,
            "id": "lower-alone",
            "lifts": [
              "high-share",
            ],
            "lowers": [],
            "missing": 0,
            "onlyOne": [],
            "package": {
              "changes": [],
              "reforms": [
                {
                  "id": "lower-share",
                  "options": {
                    "share": 0.3333333333333333,
                  },
                },
              ],
            },
            "title": "A lower share alone",
            "without": [],
          },
          {
            "acts": [
              {
                "count": 2,
                "form": "statute",
              },
              {
                "count": 1,
                "form": "practice",
              },
            ],
            "asOf": "2015-01-01",
            "casesChanged": [
              "march",
            ],
            "conflicts": 0,
            "id": "wide-open",
            "lifts": [
              "shut-gate",
              "high-share",
            ],
            "lowers": [],
            "missing": 0,
            "onlyOne": [],
            "package": {
              "changes": [
                {
                  "path": "gate.waitDays",
                  "to": 1,
                },
              ],
              "reforms": [
                {
                  "id": "guild-keeps",
                },
                {
                  "id": "lower-share",
                  "options": {
                    "share": 0.25,
                  },
                },
                {
                  "id": "open-gate",
                },
              ],
            },
            "title": "A wide open gate",
            "without": [],
          },
        ],
      }
    `);
  });

  it('reports where they differ', () => {
    expect(runToy('compare', 'lower-alone', 'wide-open').out).toMatchInlineSnapshot(`
      "Compared with “The law as it is”, of 2 harms: A lifts 1, changes 0 cases; B
      lifts 2, changes 1 case.

      base  The law as it is. Law of 2020-12-31.
      A     A lower share alone [lower-alone]. Law of 2020-12-31, 1 reform (1
            statute).
      B     A wide open gate [wide-open]. Law of 2015-01-01, 3 reforms (2 statutes, 1
            change of practice), 1 custom change.

      Harms on which they differ
      Harm        base  A        B
      ──────────  ────  ───────  ────────────
      shut-gate   open  open     undetermined
      high-share  open  settled  settled

      Treaty articles on which they differ
      Treaty article  base     A        B
      ──────────────  ───────  ───────  ───
      free-passage    Not met  Not met  Met

      Cases on which they differ
      Case   base     A        B
      ─────  ───────  ───────  ──────
      march  Blocked  Blocked  Lawful

      The same in all: 0 of 2 harms.

      Dominance, whatever each act costs
      - B stands at least as high on every harm, and higher on one or more, than A

      A toy claims nothing.
      "
    `);
  });

  it('lists who comes to what where a matrix does not fit', () => {
    expect(runWith({ columns: 45 }, 'compare', 'lower-alone', 'wide-open').out).toContain(
      '- high-share\n  base: open; A, B: settled',
    );
  });

  it('compares with any scenario as the base', () => {
    expect(runJson('compare', 'lower-alone', 'wide-open', '--base', 'lower-alone')).toMatchObject({
      base: { id: 'lower-alone' },
      scenarios: [{ lifts: [] }, { id: 'wide-open' }],
    });
  });
});
