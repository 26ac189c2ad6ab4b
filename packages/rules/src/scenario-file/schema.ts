import { z } from 'zod';
import { statuses } from '../harm.ts';
import type { Model } from '../model.ts';
import { settablePaths } from '../read-package.ts';

const scalar = z.union([z.number(), z.boolean(), z.string(), z.null()]);

/** The shape of a scenario file for one model: names of reforms, parameters, harms and cases are those it holds. */
export function scenarioSchema(model: Model, locales: readonly string[]) {
  const oneOf = (names: readonly string[]) => z.enum(names as [string, ...string[]]);
  const inEveryLanguage = z
    .strictObject(Object.fromEntries(locales.map((locale) => [locale, z.string().min(1)])))
    .describe(`A text in each language: ${locales.join(', ')}`);
  const reformId = oneOf(Object.keys(model.reforms));
  const reform = z.union([
    reformId,
    z.strictObject({ id: reformId, options: z.record(z.string(), scalar).optional() }),
  ]);
  const expectations = (ids: readonly string[], values: readonly string[]) =>
    z.partialRecord(oneOf(ids), oneOf(values)).optional();
  return z.strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('The name of the file without its ending'),
    title: inEveryLanguage,
    note: inEveryLanguage,
    asOf: z
      .string()
      .optional()
      .describe('Date of the law, YYYY-MM-DD; the latest known where it is left out'),
    reforms: z.array(reform).describe('Reforms by id, with options where they differ from the default'),
    changes: z
      .partialRecord(oneOf(settablePaths(model)), scalar)
      .optional()
      .describe('Custom changes: the path of a parameter and its new value; null repeals'),
    without: z.array(z.string()).optional().describe('Conditions switched off, as owner/condition'),
    expect: z
      .strictObject({
        harms: expectations(Object.keys(model.harms), [...statuses, 'undetermined']),
        obligations: expectations(Object.keys(model.obligations), ['met', 'unmet', 'undetermined']),
        cases: expectations(Object.keys(model.cases), ['lawful', 'blocked', 'undetermined']),
      })
      .optional()
      .describe('What must come out; the tests run it'),
  });
}

/** The JSON schema of scenario files, for editors. Generated; never edited by hand. */
export function scenarioJsonSchema(model: Model, locales: readonly string[]): unknown {
  return z.toJSONSchema(scenarioSchema(model, locales), { target: 'draft-2020-12' });
}
