import { describe, expect, it } from 'vitest';
import { runJson, runToy } from '../testing/run-toy.ts';

describe('replay', () => {
  it('gives the document that scripts rely on', () => {
    expect(runJson('replay', 'march')).toMatchInlineSnapshot(`
      {
        "asOf": "2020-12-31",
        "blocking": [
          "gather",
          "wait",
          "gate",
        ],
        "case": "march",
        "documented": "They turned back.",
        "missingFacts": [],
        "outcome": "blocked",
        "procedure": "pass",
        "steps": [
          {
            "assumed": false,
            "because": "does not hold: friends 7 >= gate.share 0.6 x crowd 18 = 10.8",
            "holds": false,
            "id": "gather",
          },
          {
            "assumed": false,
            "because": "does not hold: waited 3 >= gate.waitDays 5",
            "holds": false,
            "id": "wait",
          },
          {
            "assumed": false,
            "because": "not (gate.barred set includes vehicle onFoot)",
            "holds": true,
            "id": "vehicle",
          },
          {
            "assumed": false,
            "because": "does not hold: gate.open false",
            "holds": false,
            "id": "gate",
          },
          {
            "assumed": true,
            "because": "cannot be known: asked unknown (fact missing)",
            "holds": true,
            "id": "ask",
          },
        ],
        "unknown": [],
      }
    `);
  });

  it('reports what stands in the way', () => {
    expect(runToy('replay', 'march').out).toMatchInlineSnapshot(`
      "march: blocked. 3 of 5 steps do not hold.
      Law of 2020-12-31.

         step     holds  because
      ─  ───────  ─────  ────────────────────────────────────────────────────────────
      1  gather   no     does not hold: friends 7 >= gate.share 0.6 x crowd 18 = 10.8
      2  wait     no     does not hold: waited 3 >= gate.waitDays 5
      3  vehicle  yes    not (gate.barred set includes vehicle onFoot)
      4  gate     no     does not hold: gate.open false
      5  ask      yes    assumed

      What happened      They turned back.
      Law only reported  gate.share

      The same again: pnpm --silent tarazy replay march --as-of 2020-12-31

      A toy claims nothing.
      "
    `);
  });

  it('reports what a package changes', () => {
    expect(runToy('replay', 'march', 'wide-open').out).toMatchInlineSnapshot(`
      "march: lawful. All 5 steps hold.
      Law of 2015-01-01, 3 reforms (2 statutes, 1 change of practice), 1 custom
      change.
      Without the package: blocked.

         step     holds  because
      ─  ───────  ─────  ─────────────────────────────────────────────
      1  gather   yes    friends 7 >= gate.share 0.25 x crowd 18 = 4.5
      2  wait     yes    waited 3 >= gate.waitDays 1
      3  vehicle  yes    not (gate.barred set includes vehicle onFoot)
      4  gate     yes    gate.open true
      5  ask      yes    assumed

      What happened      They turned back.
      Law only reported  gate.share

      The same again: pnpm --silent tarazy replay march --scenario wide-open --as-of
      2015-01-01

      A toy claims nothing.
      "
    `);
  });

  it('reports what is missing where a fact is doubted', () => {
    const argv = ['march', 'wide-open', '--without', 'march/vehicle', '--set', 'gate.barred.horses=true'];
    expect(runToy('replay', ...argv).out).toMatchInlineSnapshot(`
      "march: undetermined. No step fails, and 1 step cannot be known.
      Law of 2015-01-01, 3 reforms (2 statutes, 1 change of practice), 2 custom
      changes, 1 condition switched off.
      Without the package: blocked.

         step     holds      because
      ─  ───────  ─────────  ─────────────────────────────────────────────────────────
      1  gather   yes        friends 7 >= gate.share 0.25 x crowd 18 = 4.5
      2  wait     yes        waited 3 >= gate.waitDays 1
      3  vehicle  not known  cannot be known: not (gate.barred set includes vehicle
                             unknown (fact missing))
      4  gate     yes        gate.open true
      5  ask      yes        assumed

      What happened  They turned back.
      Facts missing  vehicle

      The same again: pnpm --silent tarazy replay march --reform guild-keeps --reform
      lower-share:share=0.25 --reform open-gate --set gate.barred.horses=true --set
      gate.waitDays=1 --without march/vehicle --as-of 2015-01-01

      A toy claims nothing.
      "
    `);
  });
});
