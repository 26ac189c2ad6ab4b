import { describe, expect, it } from 'vitest';
import { runJson, runToy } from '../testing/run-toy.ts';

describe('explain', () => {
  it.each([
    'shut-gate',
    'high-share wide-open',
    'march --reform open-gate',
    'free-passage --reform open-gate',
    'shut-gate --without shut-gate/guild',
  ])('explains %s', (line) => {
    const { code, out, err } = runToy('explain', ...line.split(' '));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });

  it('gives the trace of a harm, with model, law and what was read', () => {
    expect(runJson('explain', 'high-share', '--reform', 'lower-share')).toMatchInlineSnapshot(`
      {
        "asOf": "2020-12-31",
        "before": "open",
        "conditions": [
          {
            "basis": {
              "at": [
                {
                  "at": "p. 14",
                  "source": "travel-book",
                },
              ],
              "kind": "source",
            },
            "because": "gate.share 0.3333333333333333 < 0.5",
            "holds": true,
            "id": "high-share/under-half",
            "law": [
              {
                "articles": [
                  {
                    "article": "1",
                    "instrument": "gate-law",
                  },
                ],
                "before": 0.6,
                "certainty": "reported",
                "changedBy": [
                  "lower-share",
                ],
                "path": "gate.share",
                "since": "2010-01-01",
                "source": {
                  "at": "p. 1",
                  "source": "travel-book",
                },
                "title": "gate.share",
                "value": 0.3333333333333333,
              },
            ],
            "off": false,
            "says": "high-share/under-half",
            "tier": "rule",
            "trace": {
              "op": "lessThan",
              "parts": [
                {
                  "op": "law",
                  "path": "gate.share",
                  "value": 0.3333333333333333,
                },
                {
                  "op": "value",
                  "value": 0.5,
                },
              ],
              "value": true,
            },
          },
        ],
        "id": "high-share",
        "model": {
          "lawUpTo": "2020-12-31",
          "version": "0.0.1",
        },
        "noun": "harm",
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
        "range": [
          "settled",
          "settled",
        ],
        "status": "settled",
        "tiers": {
          "enforcement": null,
          "remedy": null,
          "rule": true,
        },
        "title": "high-share",
        "without": [],
      }
    `);
  });

  it('gives facts and steps of a case', () => {
    const document = runJson('explain', 'march') as { steps: readonly { id: string; holds: unknown }[] };
    expect(document.steps.map(({ id, holds }) => [id, holds])).toEqual([
      ['gather', false],
      ['wait', false],
      ['vehicle', true],
      ['gate', false],
      ['ask', true],
    ]);
  });
});
