import { expect, test } from 'vitest';
import { describeSignatureBar, tabulateSignatureBar } from './describe-signature-bar';

const counts = { collected: { value: 7000 }, needed: { value: 9000 }, total: { value: 18000 } };

test('says the counts and the shortfall in three languages', () => {
  expect(describeSignatureBar(counts, 'en')).toBe('7,000 signed; of 18,000; 9,000 needed; 2,000 short.');
  expect(describeSignatureBar(counts, 'ru')).toBe(
    '7\u00a0000 подписей; из 18\u00a0000; нужно 9\u00a0000; не хватает 2\u00a0000.',
  );
  expect(describeSignatureBar(counts, 'kk')).toBe(
    '7\u00a0000 қол қойды; барлығы 18\u00a0000; 9\u00a0000 керек; 2\u00a0000 жетпейді.',
  );
});

test('says what is to spare, and when it is just enough', () => {
  expect(describeSignatureBar({ ...counts, collected: { value: 9500 } }, 'en')).toContain('500 to spare');
  expect(describeSignatureBar({ ...counts, collected: { value: 9000 } }, 'en')).toContain('just enough');
});

test('gives each count a row', () => {
  expect(tabulateSignatureBar(counts, 'en').rows).toHaveLength(3);
});
