import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open-page';
import { PAGES, VISITS } from './page-list';

const openPage = useBrowser();

/** Hundreds of pages are asked for, one after another. */
const LINKS_LIMIT = 300_000;

describe.each(VISITS)('$path', ({ path, status }) => {
  it('is reached by keyboard: skip link, then the head, then the content', async () => {
    const page = await openPage(path, { status });
    const visited: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Tab');
      visited.push(await focusedPlace(page));
    }
    expect(visited).toEqual(['skip', 'header', 'nav']);

    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await focusedPlace(page)).toBe('main');
  });

  it('shows the same heading without JavaScript', async () => {
    const [still, live] = [
      await openPage(path, { javaScript: false, status }),
      await openPage(path, { status }),
    ];
    expect(await still.locator('h1').textContent()).toBe(await live.locator('h1').textContent());
    expect(await still.title()).toBe(await live.title());
  });
});

it(
  'every link on the listed pages leads to a page',
  async () => {
    const origin = inject('origin');
    // Whether a page is there depends on its path alone.
    const links = new Map<string, string>();
    for (const path of PAGES) {
      const html = await (await fetch(new URL(path, origin))).text();
      for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"#]+)/g)) {
        const link = new URL(href.replaceAll('&amp;', '&'), origin);
        if (link.origin === new URL(origin).origin) links.set(link.pathname, link.href);
      }
    }
    const broken: string[] = [];
    for (const link of links.values()) {
      const { status } = await fetch(link);
      if (status >= 400) broken.push(`${status} ${link}`);
    }
    expect(broken.join('\n')).toBe('');
  },
  LINKS_LIMIT,
);

function focusedPlace(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused?.matches('.skip')) return 'skip';
    return focused?.closest('nav, header, main')?.localName ?? 'elsewhere';
  });
}
