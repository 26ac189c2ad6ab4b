import { expect, test } from 'vitest';

import { renderTwice } from '../shared/render-twice';
import { SignatureBar } from './SignatureBar';

test('says what is short and gives a table', () => {
  const markup = renderTwice(() => (
    <SignatureBar collected={{ value: 7000 }} needed={{ value: 9000 }} total={{ value: 18000 }} locale="en" />
  ));
  expect(markup).toContain('2,000 short');
  expect(markup).toContain('<table>');
});
