import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { content, law, locales, model, type Texts, textsIn } from '@tarazy/model';
import {
  defineLaw,
  inferred,
  type LawTree,
  type Model,
  type Parameter,
  type Problem,
  type Reform,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { problemsOfModel } from './problems-of-model.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What a check of the real model says with one thing in it changed. */
function planted(change: Partial<Model>): readonly Problem[] {
  return problemsOfModel({ ...model, ...change }, textsIn);
}

/** The same with one thing in the texts of a language changed. */
function plantedWords(locale: string, change: (texts: Texts) => object): readonly Problem[] {
  return problemsOfModel(model, (other) =>
    other === locale ? ({ ...textsIn(other), ...change(textsIn(other)) } as Texts) : textsIn(other),
  );
}

/** The law with one parameter of strikes changed. */
function strikesWith(name: string, change: (parameter: Parameter) => Parameter): Model['law'] {
  const strikes: LawTree = law.tree.strikes;
  return defineLaw({ ...law.tree, strikes: { ...strikes, [name]: change(strikes[name] as Parameter) } });
}

function lineOf({ file = '', line = 0 }: Problem): string {
  return readFileSync(`${root}${file}`, 'utf8').split('\n')[line - 1] ?? '';
}

/** The one problem found, without its line, which edits of the file move; the line must hold the entry. */
function only(problems: readonly Problem[], entry: string): Omit<Problem, 'line'> {
  expect(problems).toHaveLength(1);
  const [{ line: _line, ...problem }] = problems as readonly [Problem];
  expect(lineOf(problems[0] as Problem)).toContain(entry);
  return problem;
}

const share = law.tree.strikes.signatureShare as Parameter;
const threshold = 'strike-signature-threshold';
const harm = content.strikes.harms[threshold];
const lower = content.strikes.reforms['lower-strike-threshold'] as Reform;

describe('mistakes planted in the real model', () => {
  it('finds none where none is planted', () => {
    expect(planted({})).toEqual([]);
  });

  it('a broken locator', () => {
    const evidence = {
      drive: { ...harm.evidence.drive, at: { ...harm.evidence.drive.at, source: 'hrw-2106' } },
    };
    const found = only(planted({ harms: { ...model.harms, [threshold]: { ...harm, evidence } } }), 'drive');
    expect(found).toMatchObject({
      file: 'packages/model/src/strikes/harms.ts',
      where: `harm ${threshold}, evidence drive, locator`,
      found: 'hrw-2106',
      expected: 'the id of a source',
      nearest: 'hrw-2016',
    });
  });

  it('an unknown article', () => {
    const articles = [{ instrument: 'labour-code-2015', article: '1642' }];
    const values = share.values.map((dated, index) => (index === 2 ? { ...dated, articles } : dated));
    const found = only(
      planted({ law: strikesWith('signatureShare', (parameter) => ({ ...parameter, values })) }),
      'signatureShare',
    );
    expect(found).toMatchObject({
      file: 'packages/model/src/strikes/law.ts',
      where: 'law strikes.signatureShare from 2023-04, article of labour-code-2015',
      found: '1642',
      expected: 'an article of the instrument',
    });
  });

  it('overlapping dates', () => {
    const [first, second, third] = share.values;
    if (!first || !second || !third) throw new Error('three values');
    const withDates = (values: Parameter['values']) =>
      only(
        planted({ law: strikesWith('signatureShare', (parameter) => ({ ...parameter, values })) }),
        'signatureShare',
      );
    const place = { file: 'packages/model/src/strikes/law.ts' };
    expect(withDates([first, second, { ...third, from: '2016-01-01' }])).toEqual({
      ...place,
      where: 'law strikes.signatureShare from 2016-01-01',
      found: 'two values from 2016-01-01',
      expected: 'one value from a day',
    });
    expect(withDates([first, second, { ...third, from: '2016' }])).toEqual({
      ...place,
      where: 'law strikes.signatureShare from 2016',
      found: '2016-01-01 and 2016, which begin on one day',
      expected: 'one value from a day',
    });
    expect(withDates([first, { ...second, from: '2024' }, third])).toEqual({
      ...place,
      where: 'law strikes.signatureShare from 2023-04',
      found: '2024 before 2023-04',
      expected: '2023-04 before 2024',
    });
  });

  it('a value of the wrong unit, in the law and in a reform', () => {
    const values = share.values.map((dated, index) => (index === 1 ? { ...dated, value: 50 } : dated));
    expect(
      only(
        planted({ law: strikesWith('signatureShare', (parameter) => ({ ...parameter, values })) }),
        'signatureShare',
      ),
    ).toEqual({
      file: 'packages/model/src/strikes/law.ts',
      where: 'law strikes.signatureShare from 2016-01-01',
      found: '50',
      expected: 'a share from 0 to 1, such as 0.25 or 1/4',
    });
    const changes = [{ path: 'strikes.signatureShare', to: 'half' }];
    expect(
      only(
        planted({ reforms: { ...model.reforms, 'lower-strike-threshold': { ...lower, changes } } }),
        'signatureShare',
      ),
    ).toEqual({
      file: 'packages/model/src/strikes/reforms.ts',
      where: 'reform lower-strike-threshold, strikes.signatureShare',
      found: 'half',
      expected: 'a share from 0 to 1, such as 0.25 or 1/4',
    });
  });

  it('a mismatch of units in an expression', () => {
    const { strikes } = law.ref;
    const wrong = inferred(strikes.signatureShare.atLeast(strikes.notice.workingDays as never));
    const tiers = { rule: { 'documented-list-suffices': wrong } };
    const found = only(
      planted({ harms: { ...model.harms, [threshold]: { ...harm, tiers } } }),
      'documented-list-suffices',
    );
    expect(found).toEqual({
      file: 'packages/model/src/strikes/harms.ts',
      where: `${threshold}/documented-list-suffices`,
      found: expect.stringMatching(/share.*workingDays/),
      expected: 'a sound condition',
    });
  });
});

describe('mistakes planted in the texts', () => {
  it.each(locales)('a missing text of a harm in %s', (locale) => {
    const problems = plantedWords(locale, ({ harms }) => {
      const { summary: _summary, ...others } = harms[threshold];
      return { harms: { ...harms, [threshold]: others } };
    });
    expect(problems).toMatchObject([
      {
        file: `packages/model/src/texts/${locale}/strikes/harms.ts`,
        where: `text harms/${threshold}/summary, ${locale}`,
        found: 'no text',
        expected: 'a text',
      },
    ]);
  });

  it('an empty text of a parameter', () => {
    const problems = plantedWords('ru', ({ law: words }) => {
      const { signatureShare } = words.strikes;
      const changed = { ...signatureShare, title: ' ' };
      return { law: { ...words, strikes: { ...words.strikes, signatureShare: changed } } };
    });
    expect(only(problems, 'title')).toEqual({
      file: 'packages/model/src/texts/ru/strikes/law.ts',
      where: 'text law/strikes/signatureShare/title, ru',
      found: 'an empty text',
      expected: 'a text',
    });
  });

  it('a misspelt key: one text too few, one too many, and the right name', () => {
    const problems = plantedWords('kk', ({ reforms }) => {
      const { 'lower-strike-threshold': text, ...others } = reforms;
      return { reforms: { ...others, 'lower-strike-treshold': text } };
    });
    expect(problems.map(({ where, found, nearest }) => [where, found, nearest])).toEqual([
      ['text reforms/lower-strike-threshold, kk', 'no text', undefined],
      ['text reforms/lower-strike-treshold, kk', 'a text that nothing asks for', 'lower-strike-threshold'],
    ]);
    expect(problems[0]?.file).toBe('packages/model/src/texts/kk/strikes/reforms.ts');
  });

  it('a reason that the model concludes and does not give', () => {
    const name = `conditions/${threshold}/documented-list-suffices/reason`;
    const problems = plantedWords('en', ({ conditions }) => {
      const says = { says: 'The documented list suffices' };
      return { conditions: { ...conditions, [threshold]: { 'documented-list-suffices': says } } };
    });
    expect(only(problems, 'reason')).toMatchObject({
      file: 'packages/model/src/texts/en/strikes/harms.ts',
      where: `text ${name}, en`,
    });
  });

  it('names of places, sources and key dates, wherever they stand', () => {
    const problems = plantedWords('ru', ({ places, sources, keyDates }) => ({
      places: without(places, 'zhetibay', 'aktau'),
      sources: without(sources, 'hrw-2016'),
      keyDates: without(keyDates, 'latest'),
    }));
    const found = Object.fromEntries(problems.map(({ where, file }) => [where, file]));
    expect(found).toEqual({
      'text places/zhetibay, ru': 'packages/model/src/texts/ru/strikes/index.ts',
      'text places/aktau, ru': 'packages/model/src/texts/ru/common.ts',
      'text sources/hrw-2016, ru': 'packages/model/src/texts/ru/general.ts',
      'text keyDates/latest, ru': 'packages/model/src/texts/ru/general.ts',
    });
  });

  it('a general word that the other languages have', () => {
    const problems = plantedWords('kk', () => ({ disclaimer: '' }));
    expect(problems.map(({ where, found }) => [where, found])).toEqual([
      ['text disclaimer, kk', 'an empty text'],
    ]);
  });
});

function without(record: Readonly<Record<string, unknown>>, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
