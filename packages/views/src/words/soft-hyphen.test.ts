import { expect, it } from 'vitest';
import { softHyphen } from './soft-hyphen';

it('lets long words part between syllables, and leaves short and Latin ones whole', () => {
  expect(softHyphen('ратификация')).toBe('ратифи\u00adкация');
  expect(softHyphen('жаңартуымен')).toBe('жаңартуы\u00adмен');
  expect(softHyphen('What the recommendations ask, Всё совместимо')).toBe(
    'What the recommendations ask, Всё совместимо',
  );
});
