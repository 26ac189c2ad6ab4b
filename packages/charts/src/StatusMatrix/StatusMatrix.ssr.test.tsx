import { expect, test } from 'vitest';
import { matrixColumns, matrixGroups } from '../fixtures/matrix-fixture';
import { renderTwice } from '../shared/render-twice';
import { StatusMatrix } from './StatusMatrix';

test('is a table with one tab stop among its cells', () => {
  const markup = renderTwice(() => (
    <StatusMatrix
      title="Each package settles its own field"
      baseColumnId="law-today"
      columns={matrixColumns}
      groups={matrixGroups}
      totalLabel="Harms settled"
      countLabel="Reforms"
      locale="en"
    />
  ));
  const [wide = ''] = markup.split('tz-matrix-phone');
  expect(wide.match(/tabindex="0"/g)).toHaveLength(1);
  expect(wide.match(/<th scope="row"/g)).toHaveLength(28);
  expect(markup).toContain('As a table');
});
