import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readThemes } from '../foundations/read-tokens';
import { inks } from './ink';

test('the colours of files are those of the tokens, light and dark', () => {
  const themes = readThemes(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'));
  expect(themes.light).toMatchObject(inks.light);
  expect(themes.dark).toMatchObject(inks.dark);
});
