import { describe, expect, it } from 'vitest';
import { runJson, runToy } from '../testing/run-toy.ts';

describe('show', () => {
  it.each([
    'lower-share',
    'shut-gate',
    'march',
    'free-passage',
    'gate-law',
    'travel-book',
    'source:charter',
    'pass',
    'wide-open',
    'gate.keeper',
  ])('shows %s', (id) => {
    const { code, out, err } = runToy('show', id);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });

  it('says so where an id names two things', () => {
    expect(runToy('show', 'charter')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "error: id: found charter, which names 2 things, expected instrument:charter or source:charter
      ",
        "out": "",
      }
    `);
  });

  it('gives a reform as it is written in the model, with its title', () => {
    expect(runJson('show', 'open-gate')).toMatchInlineSnapshot(`
      {
        "changes": [
          {
            "path": "gate.open",
            "to": true,
          },
        ],
        "form": "statute",
        "id": "open-gate",
        "noun": "reform",
        "recommendedBy": [
          {
            "at": {
              "at": "p. 31",
              "source": "travel-book",
            },
            "body": "walkers",
          },
        ],
        "theme": "gates",
        "title": "open-gate",
      }
    `);
  });

  it('names the nearest entry of any kind', () => {
    expect(runToy('show', 'shut-gat')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "error: id: found shut-gat, expected the id of a reform, harm, case, obligation, instrument, source, procedure, scenario or path of a parameter; did you mean shut-gate?
      ",
        "out": "",
      }
    `);
  });
});
