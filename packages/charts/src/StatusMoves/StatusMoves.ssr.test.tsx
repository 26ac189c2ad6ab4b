import { expect, test } from 'vitest';
import { setbackMoves, strikePackageMoves } from '../fixtures/moves-fixture';
import { renderTwice } from '../shared/render-twice';
import { StatusMoves } from './StatusMoves';

test('lists every harm and marks setbacks', () => {
  const markup = renderTwice(() => <StatusMoves rows={strikePackageMoves} locale="en" />);
  for (const row of strikePackageMoves) expect(markup).toContain(row.label);
  expect(renderTwice(() => <StatusMoves rows={setbackMoves} locale="en" />).match(/A setback/g)).toHaveLength(
    2,
  );
  expect(renderTwice(() => <StatusMoves rows={[]} locale="kk" />)).toContain('Алдымен реформаны таңдаңыз');
});
