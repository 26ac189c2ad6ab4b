import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inks } from './ink';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

function readTokens(selector: string): Readonly<Record<string, string>> {
  const start = tokens.lastIndexOf(`${selector} {`);
  const body = tokens.slice(start, tokens.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

test('the colours of files are those of the tokens, light and dark', () => {
  const light = Object.fromEntries(
    [...tokens.slice(0, tokens.indexOf('@media')).matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  expect(light).toMatchObject(inks.light);
  expect(readTokens(':root[data-theme="dark"]')).toMatchObject(inks.dark);
});
