import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { expect, it } from 'vitest';
import { dropNul } from './drop-nul';

it('sends long Kazakh pages without a NUL and without losing a letter', async () => {
  const words = Array.from({ length: 4_000 }, (_, index) => `үәғқңөұі${index}`).join(' ');
  const paragraphs = words.match(/.{1,151}/gu) ?? [];
  const body = dropNul();
  renderToPipeableStream(
    <main>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </main>,
  ).pipe(body);
  const html = await text(body);
  expect(html).not.toContain('\0');
  expect(html.replace(/<[^>]+>/g, '')).toBe(words);
});
