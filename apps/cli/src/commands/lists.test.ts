import { describe, expect, it } from 'vitest';
import { runJson, runToy } from '../testing/run-toy.ts';

describe('lists', () => {
  it.each([
    'law',
    'law gate --as-of 2005-01-01',
    'law gate.share',
    'law gate.barred.carts',
    'reforms',
    'harms',
    'cases --theme gates',
    'obligations',
    'sources',
    'scenarios --lang ru',
    'coverage',
    'coverage --source travel-book',
    'coverage --source gate-law --became left',
    'coverage --lang ru',
    'figures',
    'figures walkers --lang ru',
  ])('%s prints a table', (line) => {
    const { code, out, err } = runToy(...line.split(' '));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });

  it('gives each list as one document', () => {
    for (const list of ['law', 'reforms', 'harms', 'cases', 'obligations', 'sources', 'scenarios']) {
      expect(Object.values(runJson(list) as object).some(Array.isArray), list).toBe(true);
    }
  });

  it('gives harms with their tiers and range', () => {
    expect(runJson('harms', '--as-of', '2005-01-01')).toMatchInlineSnapshot(`
      {
        "asOf": "2005-01-01",
        "harms": [
          {
            "id": "shut-gate",
            "range": [
              "open",
              "open",
            ],
            "status": "open",
            "theme": "gates",
            "tiers": {
              "enforcement": false,
              "remedy": "unknown",
              "rule": false,
            },
            "title": "shut-gate",
            "years": [
              2001,
              2003,
            ],
          },
          {
            "id": "high-share",
            "range": [
              "open",
              "open",
            ],
            "status": "open",
            "theme": "gates",
            "tiers": {
              "enforcement": null,
              "remedy": null,
              "rule": false,
            },
            "title": "high-share",
            "years": [
              2002,
              2002,
            ],
          },
        ],
      }
    `);
  });

  it('gives cases with the outcome then and on the date', () => {
    expect(runJson('cases')).toMatchInlineSnapshot(`
      {
        "asOf": "2020-12-31",
        "cases": [
          {
            "from": "2002-05",
            "id": "march",
            "organisation": "Walkers",
            "outcome": "blocked",
            "outcomeThen": "blocked",
            "place": "north-gate",
            "procedure": "pass",
            "sector": "walking",
            "theme": "gates",
            "title": "march",
            "to": "2002-06",
          },
        ],
      }
    `);
  });

  it('gives findings by source, and those asked for', () => {
    expect(runJson('coverage')).toEqual({
      counts: [
        { source: 'travel-book', findings: 4, became: { encoded: 1, merged: 1, left: 1, open: 1 } },
        { source: 'later-law', findings: 1, became: { encoded: 0, merged: 0, left: 1, open: 0 } },
      ],
    });
    expect(runJson('coverage', '--became', 'merged')).toEqual({
      counts: [{ source: 'travel-book', findings: 1, became: { encoded: 0, merged: 1, left: 0, open: 0 } }],
      findings: [
        {
          id: 'book/shut-again',
          kind: 'harm',
          source: 'travel-book',
          at: 'p. 4',
          fate: 'merged',
          as: ['harm:shut-gate'],
        },
      ],
    });
  });

  it('gives surveys with what does not add up', () => {
    expect(runJson('figures')).toMatchObject({
      surveys: [
        {
          id: 'walkers',
          n: 49,
          sent: 60,
          questions: [
            { id: 'shoes', discrepancies: [] },
            {
              id: 'hats',
              discrepancies: [
                { kind: 'percent-sum', sum: 109, rounding: false },
                { kind: 'count-sum', sum: 45, n: 49 },
                { kind: 'share', answer: 'own', printed: '60', computed: '51' },
                { kind: 'share', answer: 'none', printed: '49', computed: '41' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('gives parameters with value, certainty and source', () => {
    expect(runJson('law', 'treaty')).toMatchInlineSnapshot(`
      {
        "asOf": "2020-12-31",
        "parameters": [
          {
            "articles": [
              {
                "article": "8",
                "instrument": "gate-law",
              },
            ],
            "certainty": "verified",
            "path": "treaty.ratified",
            "since": "2005-03-01",
            "source": {
              "at": "p. 8",
              "source": "travel-book",
            },
            "title": "treaty.ratified",
            "unit": "yesNo",
            "value": true,
          },
        ],
      }
    `);
  });
});
