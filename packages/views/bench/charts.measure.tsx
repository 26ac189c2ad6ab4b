import { test } from 'vitest';
import { inspectMarkup, openBrowser } from './inspect-page';
import { type Candidate, formatTable, gzippedSize, measureClient, timeRender } from './measure';
import { pictures, styles } from './pictures';

const HEAD = ['', 'server ms', 'bytes', 'gz', 'client gz', 'axe', 'focusable', 'same bytes'];

test('beside peers: the same data, one run', async () => {
  const browser = await openBrowser();
  try {
    for (const { title, candidates } of pictures) {
      const rows = [];
      for (const candidate of candidates) rows.push(await measureCandidate(candidate));
      console.log(`\n${title}\n${formatTable([HEAD, ...rows])}`);
    }
  } finally {
    await browser.close();
  }

  async function measureCandidate({ name, render, client }: Candidate): Promise<string[]> {
    const markup = render();
    const { violations, focusable } = await inspectMarkup(browser, markup, styles);
    return [
      name,
      timeRender(render).toFixed(2),
      String(markup.length),
      String(gzippedSize(markup)),
      client === undefined ? 'none' : String(await measureClient(client)),
      violations.length === 0 ? '0' : violations.join(' '),
      String(focusable),
      render() === markup ? 'yes' : 'NO',
    ];
  }
});
