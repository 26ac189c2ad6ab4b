import { describe, expect, it } from 'vitest';
import { runJson, runToy } from '../testing/run-toy.ts';

describe('evaluate', () => {
  it('gives the document that scripts rely on', () => {
    expect(runJson('evaluate', '--reform', 'open-gate')).toMatchInlineSnapshot(`
      {
        "alreadyLaw": [],
        "asOf": "2020-12-31",
        "cases": [
          {
            "after": "blocked",
            "before": "blocked",
            "blocking": [
              "gather",
              "wait",
            ],
            "id": "march",
          },
        ],
        "changes": [
          {
            "after": true,
            "article": "gate-law 3",
            "before": false,
            "path": "gate.open",
            "reform": "open-gate",
            "unit": "yesNo",
          },
        ],
        "conflicts": [],
        "harms": [
          {
            "after": "on-paper",
            "before": "open",
            "id": "shut-gate",
            "theme": "gates",
            "tiers": {
              "enforcement": false,
              "remedy": "unknown",
              "rule": true,
            },
          },
          {
            "after": "open",
            "before": "open",
            "id": "high-share",
            "theme": "gates",
            "tiers": {
              "enforcement": null,
              "remedy": null,
              "rule": false,
            },
          },
        ],
        "missing": [],
        "obligations": [
          {
            "after": "met",
            "article": "2",
            "before": "unmet",
            "binds": true,
            "id": "free-passage",
            "treaty": "charter",
          },
        ],
        "package": {
          "changes": [],
          "reforms": [
            {
              "id": "open-gate",
            },
          ],
        },
      }
    `);
  });

  it.each([
    { name: 'the law alone', argv: [] },
    { name: 'a scenario', argv: ['wide-open'] },
    { name: 'everything, with --all', argv: ['lower-alone', '--all'] },
    {
      name: 'conflicts',
      argv: ['--reform', 'lower-share', '--reform', 'drop-share', '--set', 'gate.share=0.4'],
    },
    { name: 'one thing asked for twice', argv: ['--set', 'gate.share=1/3', '--set', 'gate.share=1/4'] },
    { name: 'missing companions', argv: ['--reform', 'guild-keeps'] },
    { name: 'what is already law', argv: ['--reform', 'town-keeps'] },
    { name: 'a condition switched off', argv: ['--reform', 'open-gate', '--without', 'shut-gate/guild'] },
  ])('reports $name', ({ argv }) => {
    const { code, out, err } = runToy('evaluate', ...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });

  it('takes a scenario by id, by file and by option, with the same result', () => {
    const byId = runJson('evaluate', 'wide-open');
    expect(runJson('evaluate', 'scenarios/wide-open.yaml')).toEqual(byId);
    expect(runJson('evaluate', '--scenario', 'wide-open')).toEqual(byId);
  });

  it('adds reforms and changes to a scenario, and lets them win over it', () => {
    const argv = [
      'wide-open',
      '--reform',
      'lower-share:share=1/5',
      '--set',
      'gate.waitDays=4',
      '--as-of',
      '2016-02-29',
    ];
    expect(runJson('evaluate', ...argv)).toMatchObject({
      asOf: '2016-02-29',
      package: {
        reforms: [{ id: 'guild-keeps' }, { id: 'lower-share', options: { share: 0.2 } }, { id: 'open-gate' }],
        changes: [{ path: 'gate.waitDays', to: 4 }],
      },
    });
  });

  it('gives equal bytes whatever the order of the arguments', () => {
    const one = runToy('evaluate', '--reform', 'open-gate', '--reform', 'lower-share', '--json').out;
    const other = runToy('--json', 'evaluate', '--reform', 'lower-share', '--reform', 'open-gate').out;
    expect(one).toBe(other);
  });

  it('prints a command that gives the same document again', () => {
    const first = runToy('evaluate', '--reform', 'lower-share:share=2/7', '--set', 'gate.waitDays=1');
    const again =
      /The same again: pnpm --silent tarazy ([\s\S]+?)\n\n/.exec(first.out)?.[1]?.split(/\s+/) ?? [];
    expect(again).toEqual(expect.arrayContaining(['lower-share:share=2/7']));
    expect(runToy(...again).out).toBe(first.out);
  });
});
