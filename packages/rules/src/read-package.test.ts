import { describe, expect, test } from 'vitest';
import { nearestName } from './nearest.ts';
import { formatChange, formatReform } from './package.ts';
import {
  checkPackage,
  readAsOf,
  readChange,
  readPackage,
  readReform,
  settablePaths,
  unknownName,
} from './read-package.ts';
import { formatProblem, type Result } from './result.ts';
import { toyModel } from './testing/toy-model.ts';

const said = (result: Result<unknown>) => (result.ok ? result.value : result.problems.map(formatProblem));
const reforms =
  '(lower-crew-share, raise-crew-share, keep-crew-minimum, open-waters, open-lagoon, free-boats, create-inspector, pay-inspector, open-appeal, end-refusal, guarantee-rest, ratify-sea-convention)';

test('READ-1 a reform is read with its options and written back', () => {
  expect(said(readReform('open-appeal', toyModel))).toEqual({ id: 'open-appeal' });
  expect(said(readReform('open-appeal:', toyModel))).toEqual({ id: 'open-appeal' });
  expect(said(readReform('lower-crew-share:share=1/3', toyModel))).toEqual({
    id: 'lower-crew-share',
    options: { share: 1 / 3 },
  });
  expect(said(readReform('free-boats:night=no,', toyModel))).toEqual({
    id: 'free-boats',
    options: { night: false },
  });
  const share = toyModel.reforms['lower-crew-share'];
  expect(formatReform({ id: 'lower-crew-share', options: { share: 1 / 4 } }, share)).toBe('lower-crew-share');
  expect(formatReform({ id: 'lower-crew-share', options: { share: 0.2 } }, share)).toBe(
    'lower-crew-share:share=0.2',
  );
  expect(formatReform({ id: 'gone', options: { b: true, a: 'x' } }, undefined)).toBe('gone:a=x,b=true');
});

test('READ-2 a custom change is read from path=value', () => {
  expect(said(readChange('boats.crewShare=30%', toyModel))).toEqual({ path: 'boats.crewShare', to: 0.3 });
  expect(said(readChange('boats.bannedWaters.reef=false', toyModel))).toEqual({
    path: 'boats.bannedWaters.reef',
    to: false,
  });
  expect(said(readChange('harbour.mayRefuse=none', toyModel))).toEqual({
    path: 'harbour.mayRefuse',
    to: null,
  });
  expect(said(readChange('boats.fine=unknown', toyModel))).toEqual({ path: 'boats.fine', to: 'unknown' });
  expect(said(readChange('boats.bannedWaters=true', toyModel))).toEqual([
    'set boats.bannedWaters: found a whole set, expected one member: boats.bannedWaters.lagoon, boats.bannedWaters.reef, boats.bannedWaters.strait',
  ]);
  expect(formatChange({ path: 'harbour.mayRefuse', to: null })).toBe('harbour.mayRefuse=none');
  expect(settablePaths(toyModel)).toContain('boats.bannedWaters.strait');
  expect(settablePaths(toyModel)).not.toContain('boats.bannedWaters');
});

describe('READ-3 a name that does not exist', () => {
  test.each([
    [
      'open-appel',
      `reform: found open-appel, expected the id of a reform ${reforms}; did you mean open-appeal?`,
    ],
    ['', `reform: found nothing, expected the id of a reform ${reforms}`],
    ['constructor', `reform: found constructor, expected the id of a reform ${reforms}`],
    ['__proto__', `reform: found __proto__, expected the id of a reform ${reforms}`],
    [
      'lower-crew-share:shares=1/3',
      'reform lower-crew-share: found shares, expected an option of the reform (share); did you mean share?',
    ],
    [
      'lower-crew-share:toString=1',
      'reform lower-crew-share: found toString, expected an option of the reform (share)',
    ],
    ['open-appeal:days=1', 'reform open-appeal: found days, expected an option of the reform (it has none)'],
  ])('READ-3 reform "%s"', (text, problem) => expect(said(readReform(text, toyModel))).toEqual([problem]));

  test.each([
    [
      'boats.crewSare=1',
      'set: found boats.crewSare, expected the path of a parameter; did you mean boats.crewShare?',
    ],
    ['reef', 'set: found reef, expected the path of a parameter; did you mean boats.bannedWaters.reef?'],
    ['=1', 'set: found nothing, expected the path of a parameter'],
    ['zzzzzzzz=1', 'set: found zzzzzzzz, expected the path of a parameter'],
  ])('READ-3 change "%s"', (text, problem) => expect(said(readChange(text, toyModel))).toEqual([problem]));
});

test.each([
  [
    'lower-crew-share:share=4/3',
    'reform lower-crew-share, option share: found 4/3, expected a share from 0 to 1, such as 0.25 or 1/4',
  ],
  [
    'lower-crew-share:share',
    'reform lower-crew-share, option share: found nothing, expected a share from 0 to 1, such as 0.25 or 1/4',
  ],
  [
    'lower-crew-share:share=none',
    'reform lower-crew-share, option share: found none, expected a share from 0 to 1, such as 0.25 or 1/4',
  ],
  [
    'lower-crew-share:share=unknown',
    'reform lower-crew-share, option share: found unknown, expected a share from 0 to 1, such as 0.25 or 1/4',
  ],
  [
    'lower-crew-share:share=1/3,share=1/4',
    'reform lower-crew-share, option share: found it twice, expected it once',
  ],
  ['open-waters:which=sea', 'reform open-waters, option which: found sea, expected one of reef, all'],
  [
    'guarantee-rest:hours=25',
    'reform guarantee-rest, option hours: found 25, expected a number of hours from 0 to 24',
  ],
])('READ-4 an option cannot be "%s"', (text, problem) => {
  expect(said(readReform(text, toyModel))).toEqual([problem]);
});

test.each([
  [
    'boats.crewShare=much',
    'set boats.crewShare: found much, expected a share from 0 to 1, such as 0.25 or 1/4',
  ],
  [
    'boats.crewShare',
    'set boats.crewShare: found nothing, expected a share from 0 to 1, such as 0.25 or 1/4',
  ],
  [
    'boats.inspectionTerm=-1',
    'set boats.inspectionTerm: found -1, expected a number of working days of at least 0',
  ],
  ['boats.seasonOpens=spring', 'set boats.seasonOpens: found spring, expected a date YYYY-MM-DD'],
  ['boats.permit=blanket', 'set boats.permit: found blanket, expected one of free, notice, licence'],
  ['boats.bannedWaters.reef=1', 'set boats.bannedWaters.reef: found 1, expected true or false'],
])('READ-4 a parameter cannot be "%s"', (text, problem) => {
  expect(said(readChange(text, toyModel))).toEqual([problem]);
});

test('READ-5 every problem is reported', () => {
  const result = readPackage(
    { reforms: ['open-sea', 'free-boats:night=1,day=2'], changes: ['boats.fine=x'] },
    toyModel,
  );
  expect(result.ok ? [] : result.problems.map(({ where }) => where)).toEqual([
    'reform',
    'reform free-boats, option night',
    'reform free-boats',
    'set boats.fine',
  ]);
  expect(
    said(readPackage({ reforms: ['open-waters', 'end-refusal'], changes: ['boats.fine=3'] }, toyModel)),
  ).toEqual({
    reforms: [{ id: 'end-refusal' }, { id: 'open-waters', options: { which: 'reef' } }],
    changes: [{ path: 'boats.fine', to: 3 }],
  });
});

test('READ-6 a package that came as data is held to the same', () => {
  const problemsOf = (...given: Parameters<typeof checkPackage>) => checkPackage(...given).map(formatProblem);
  expect(
    problemsOf(
      {
        reforms: [
          { id: 'open-water' },
          { id: 'lower-crew-share', options: { share: '1/3' } },
          { id: 'lower-crew-share', options: { shares: 1 } },
          { id: 'free-boats', options: { night: null } },
          { id: 'open-waters', options: { which: 'all' } },
        ],
        changes: [
          { path: 'boats.nightAllowed', to: 'true' },
          { path: 'boats.bannedWaters', to: true },
          { path: 'boats.sails', to: 1 },
          { path: 'boats.fine', to: null },
          { path: 'boats.permit', to: 'free' },
        ],
      },
      toyModel,
    ),
  ).toEqual([
    `reform: found open-water, expected the id of a reform ${reforms}; did you mean open-waters?`,
    'reform lower-crew-share, option share: found 1/3, expected a share from 0 to 1, such as 0.25 or 1/4',
    'reform lower-crew-share: found shares, expected an option of the reform (share); did you mean share?',
    'reform free-boats, option night: found none, expected true or false',
    'set boats.nightAllowed: found true, expected true or false',
    'set boats.bannedWaters: found a whole set, expected one member: boats.bannedWaters.lagoon, boats.bannedWaters.reef, boats.bannedWaters.strait',
    'set: found boats.sails, expected the path of a parameter; did you mean boats.fine?',
  ]);
});

test('READ-7 the date of the law is a day within the horizon', () => {
  expect(said(readAsOf('2014-05-20', toyModel))).toBe('2014-05-20');
  for (const text of ['2014', '2014-02-30', '2002-12-31', '2021-01-01', 'today', '']) {
    expect(said(readAsOf(text, toyModel))).toEqual([
      `as-of: found ${text || 'nothing'}, expected a date YYYY-MM-DD from 2003-01-01 to 2020-12-31`,
    ]);
  }
});

test('READ-8 a problem is one line, with its file and line where it has them', () => {
  const problem = { where: 'here', found: 'a', expected: 'b' };
  expect(formatProblem(problem)).toBe('here: found a, expected b');
  expect(formatProblem({ ...problem, file: 'x.yaml' })).toBe('x.yaml: here: found a, expected b');
  expect(formatProblem({ ...problem, file: 'x.yaml', line: 3, nearest: 'c' })).toBe(
    'x.yaml:3: here: found a, expected b; did you mean c?',
  );
  const many = Array.from({ length: 13 }, (_, index) => `name-${index}`);
  expect(unknownName('here', 'zzzzzz', many, 'a name')).toEqual({
    where: 'here',
    found: 'zzzzzz',
    expected: 'a name',
  });
});

test('READ-9 the nearest name holds the given text, or is least far from it', () => {
  expect(nearestName('share', ['crew-sharp', 'lower-crew-share'])).toBe('lower-crew-share');
  expect(nearestName('opne-appeal', ['open-waters', 'open-appeal'])).toBe('open-appeal');
  expect(nearestName('bc', ['bd', 'be', 'xy'])).toBe('bd');
  expect(nearestName('ru', ['en', 'kk'])).toBeUndefined();
  expect(nearestName('wholly-different', ['short'])).toBeUndefined();
  expect(nearestName('any', [])).toBeUndefined();
});
