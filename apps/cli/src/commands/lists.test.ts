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
