import { expect, test } from 'vitest';
import { matrixColumns, matrixGroups } from '../fixtures/matrix-fixture';
import { renderTwice } from '../shared/render-twice';
import { NO_FILTER } from './arrange-status-matrix';
import { StatusMatrix } from './StatusMatrix';
import type { StatusMatrixProps } from './status-matrix-props';

const props: StatusMatrixProps = {
  title: 'Each package settles its own field',
  baseColumnId: 'law-today',
  columns: matrixColumns,
  groups: matrixGroups,
  totalLabel: 'Harms settled',
  countLabel: 'Reforms',
  locale: 'en',
};
const renderParts = (part: Partial<StatusMatrixProps>): readonly [wide: string, phone: string] => {
  const [wide = '', phone = ''] = renderTwice(() => <StatusMatrix {...props} {...part} />).split(
    'tz-matrix-phone',
  );
  return [wide, phone];
};

test('is a table with one tab stop among its cells', () => {
  const [wide, phone] = renderParts({});
  expect(wide.match(/tabindex="0"/g)).toHaveLength(1);
  expect(wide.match(/<th scope="row"/g)).toHaveLength(28);
  expect(phone).toContain('As a table');
});

test('holds the harms of folded themes on a phone, where they open without script', () => {
  const [wide, phone] = renderParts({ foldedGroupIds: matrixGroups.map(({ id }) => id) });
  expect(wide).not.toContain('Activists dismissed in reprisal');
  expect(phone.match(/<details class="tz-phone-theme">/g)).toHaveLength(6);
  expect(phone.split('<details class="tz-twin">')[0]).toContain('Activists dismissed in reprisal');
});

test('draws the order and the filter that it is given, with their controls', () => {
  const all = renderTwice(() => (
    <StatusMatrix {...props} sort="label" filter={{ ...NO_FILTER, text: 'unpaid' }} />
  ));
  expect(all).toContain('type="search"');
  expect(all).toContain('1 of 26 harms shown.');
  expect(all).not.toContain('Activists dismissed in reprisal');
});

test('stands its title in the corner where it is short, and over the columns where it is long', () => {
  const [short] = renderParts({});
  expect(short).toMatch(/<td class="tz-matrix-title"><h2/);
  const title = '“Everything that can stand together” settles 142 of 142 harms, 137 more than “Law today”.';
  const [long] = renderParts({ title: `${title} ${title}`, subtitle: 'Grey: same as under “Law today”.' });
  expect(long).toMatch(/<div class="tz-caption"><h2.*<table/s);
  expect(long).toMatch(/<td class="tz-matrix-title tz-matrix-corner"><button/);
});

test('lays its columns out for the width that it is told', () => {
  const widthsAt = (width: number) => renderParts({ width })[0].match(/<col style="[^"]*"/g);
  expect(widthsAt(934)).toHaveLength(10);
  expect(widthsAt(1200)).not.toEqual(widthsAt(934));
  // Narrower, a phone's form is seen.
  expect(widthsAt(358)).toEqual(widthsAt(641));
});

test('says what it waits for, and what is wrong', () => {
  const waiting = renderTwice(() => (
    <StatusMatrix {...props} state={{ kind: 'loading', what: 'Evaluating' }} />
  ));
  expect(waiting).toContain('Evaluating');
  expect(waiting).not.toContain('<table');
  const problem = { kind: 'problem', place: 'a.yaml, line 14', found: '33', expected: 'a share' } as const;
  expect(renderTwice(() => <StatusMatrix {...props} state={problem} />)).toContain('a.yaml, line 14');
});
