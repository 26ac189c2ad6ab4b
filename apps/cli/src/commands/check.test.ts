import { describe, expect, it } from 'vitest';
import { runJson, runToy } from '../testing/run-toy.ts';

describe('check', () => {
  it('passes the toy model and its scenarios', () => {
    expect(runToy('check')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "All well: model 0.0.1, 2 scenario files, 4 expectations met.

      checked                     expectations  faults
      ──────────────────────────  ────────────  ──────
      model 0.0.1                                    0
      scenarios/lower-alone.yaml             3       0
      scenarios/wide-open.yaml               1       0
      ",
      }
    `);
    expect(runJson('check')).toMatchObject({ ok: true, problems: [] });
  });

  it('names file, line, what was found and what was expected', () => {
    const files = ['misspelt.yaml', 'unmet.yaml', 'broken.txt', 'absent.yaml'].map((name) => `bad/${name}`);
    expect(runToy('check', ...files)).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "error: bad/misspelt.yaml:5: reforms.0: found lower-shar, expected the id of a reform (lower-share, drop-share, open-gate, guild-keeps, shorter-wait, town-keeps); did you mean lower-share?
      error: bad/unmet.yaml:7: expect.harms.shut-gate: found on-paper, expected settled
      error: bad/unmet.yaml:10: expect.cases.march: found blocked, expected lawful
      error: bad/broken.txt:2: file: found Flow sequence in block collection must be sufficiently indented and end with a ], expected YAML
      error: bad/absent.yaml: file: found no such file, expected a scenario file
      ",
        "out": "5 faults found.

      checked            expectations  faults
      ─────────────────  ────────────  ──────
      model 0.0.1                           0
      bad/misspelt.yaml             0       1
      bad/unmet.yaml                3       2
      bad/broken.txt                0       1
      bad/absent.yaml               0       1
      ",
      }
    `);
  });

  it('gives the faults as one document, and the exit code says that there are some', () => {
    const { code, out, err } = runToy('check', 'bad/unmet.yaml', '--json');
    expect(code).toBe(1);
    expect(err).toContain('bad/unmet.yaml:7: expect.harms.shut-gate: found on-paper, expected settled');
    expect(JSON.parse(out)).toMatchObject({ ok: false, files: [{ expectations: 3, problems: 2 }] });
  });
});
