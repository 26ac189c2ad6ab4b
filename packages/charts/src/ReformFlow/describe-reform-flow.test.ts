import { describe, expect, test } from 'vitest';
import { buildLargeFlow, kazakhFlow, russianFlow, strikeFlow } from '../fixtures/flow-fixture';
import { describeReformFlow, readFlowMark, tabulateReformFlow } from './describe-reform-flow';
import { buildFlowGraph } from './flow-graph';
import type { ReformFlowProps } from './reform-flow-props';

const en: ReformFlowProps = { title: 'Flow', locale: 'en', ...strikeFlow };
const ru: ReformFlowProps = { title: 'Flow', locale: 'ru', ...russianFlow };
const kk: ReformFlowProps = { title: 'Flow', locale: 'kk', ...kazakhFlow };
const read = (props: ReformFlowProps, id: string) => readFlowMark(buildFlowGraph(props), props, id)?.text;

test('describes the whole in three languages', () => {
  expect(describeReformFlow(en)).toBe(
    '10 reforms. Changes 11 rules of law; 8 harms rest on them, 3 are settled. 6 harms move, 2 do not. 1 rule is in conflict.',
  );
  expect(describeReformFlow(ru)).toBe(
    '10 реформ. Меняет 11 норм закона; от них зависят 8 проблем, урегулировано: 3. Сдвинулось 6 проблем, без изменений: 2. Норм с противоречием: 1.',
  );
  expect(describeReformFlow(kk)).toBe(
    '10 реформа. Заңның 11 нормасын өзгертеді; оларға 8 мәселе тәуелді, реттелгені: 3. 6 мәселе өзгереді, 2 мәселе өзгермейді. Қайшылығы бар нормалар: 1.',
  );
});

test('follows the state: folded it tells the themes, empty it says what to do', () => {
  expect(describeReformFlow({ ...en, folded: true })).toContain('Dismissal and retaliation: 0 of 2 settled.');
  expect(describeReformFlow({ ...en, reforms: [] })).toContain('No reform is switched on.');
  expect(describeReformFlow({ title: '', locale: 'en', ...buildLargeFlow(60, 170) })).toContain(
    '60 reforms.',
  );
});

describe('reads a mark', () => {
  test('a reform: what it changes, and what rests on that', () => {
    expect(read(en, 'reform:hazard')).toBe('Changes 1 rule of law; 2 harms rest on it, 1 is settled.');
    expect(read(en, 'reform:conciliation')).toBe(
      'Changes 3 rules of law; 2 harms rest on them, 1 is settled.',
    );
    expect(read(en, 'reform:services')).toBe('Already law since 16 May 2020. Changes no rule of law.');
    expect(read(ru, 'reform:hazard')).toBe(
      'Меняет 1 норму закона; от неё зависят 2 проблемы, урегулировано: 1.',
    );
    expect(read(kk, 'reform:hazard')).toBe(
      'Заңның 1 нормасын өзгертеді; оған 2 мәселе тәуелді, реттелгені: 1.',
    );
  });

  test('a rule: its value before and after, by whom, and both values of a conflict', () => {
    expect(read(en, 'parameter:examine')).toBe(
      'Before: 7 working days, after: 10 working days. Changed by: Cap conciliation at one stage, ten days. 1 harm rests on it, 1 is settled.',
    );
    expect(read(en, 'parameter:share')).toContain(
      '33.3 % (Lower the strike-signature threshold) ≠ none (Union decides alone, no signatures)',
    );
    expect(read(en, 'parameter:notice')).toContain('No harm rests on it.');
  });

  test('a harm: its move, and what it rests on', () => {
    expect(read(en, 'harm:drags')).toBe(
      'Before: open. After: settled. Rests on 3 changed rules, of 2 reforms.',
    );
    expect(read(en, 'harm:reprisal')).toBe(
      'On paper, before and after. Rests on 1 changed rule, of 1 reform.',
    );
    expect(read(ru, 'harm:drags')).toBe(
      'Было: не решено. Стало: урегулировано. Зависит от 3 изменённых норм; реформ, которые их меняют: 2.',
    );
    expect(read(kk, 'harm:drags')).toBe(
      'Бұрын: шешілмеген. Кейін: реттелген. Өзгеретін 3 нормаға тәуелді, оларды 2 реформа өзгертеді.',
    );
  });

  test('a band: what the theme holds, and what choosing does', () => {
    const folded = { ...en, folded: true };
    expect(read(folded, 'harm-band:strikes')).toBe('4 harms. 2 of 4 settled. Choose to open the theme.');
    expect(read({ ...folded, openThemeId: 'strikes' }, 'parameter-band:strikes')).toContain(
      'Choose to fold the theme.',
    );
    expect(read(folded, 'something else')).toBeUndefined();
  });
});

test('the table has a row for each rule that a reform changes, and for a reform that changes none', () => {
  const { columns, rows } = tabulateReformFlow(en);
  expect(columns).toEqual(['Reform', 'Rule', 'Before', 'After', 'Harms that rest on it']);
  expect(rows).toHaveLength(strikeFlow.changes.length + 1);
  expect(rows.find(({ id }) => id === 'reform:hazard>parameter:ban')?.cells).toEqual([
    'Narrow the hazardous-facility ban',
    'Strikes barred at hazardous facilities',
    'always',
    'where life is at risk',
    'Strikes barred at hazardous facilities (from open to settled); Strikes happen outside the law, unprotected (open)',
  ]);
  expect(rows.find(({ id }) => id === 'reform:services')?.cells[1]).toBe('none');
  expect(tabulateReformFlow(kk).columns[4]).toBe('Оған тәуелді мәселелер');
});
