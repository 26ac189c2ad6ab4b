import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { expectAccessible, useBrowser } from './open-page';
import { VISITS } from './page-list';

/** Tests every listed page at a width in pixels. Each width is a file of its own, so that they run side by side. */
export function standPagesAt(width: number): void {
  const openPage = useBrowser();

  it.each(VISITS)('$path stands in light and dark, without a violation', async ({ path, status }) => {
    const page = await openPage(path, { width, status });
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await expectWellFormed(page);
      await expectAccessible(page);
    }
  });
}

async function expectWellFormed(page: Page): Promise<void> {
  const seen = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    headings: document.querySelectorAll('h1').length,
    mains: document.querySelectorAll('main#content').length,
  }));
  expect(seen).toEqual({ overflow: 0, headings: 1, mains: 1 });
  expect(await page.title()).not.toBe('');
}
