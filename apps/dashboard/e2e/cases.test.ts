import { describe, expect, it } from 'vitest';
import { expectAccessible, useBrowser } from './open-page';

const openPage = useBrowser();

describe('the map and the timeline of cases', () => {
  it('narrow the list without script, and let it go again', async () => {
    const page = await openPage('/cases?lang=kk', { javaScript: false });
    // The name, not the middle of the mark: between the dot and a name apart from it lies the map.
    await page.locator('.tz-case-map a[href*="place=zhetibay"] text').first().click();
    await page.waitForURL('**/cases?lang=kk&place=zhetibay');
    expect(await page.locator('.ref-cases tbody tr').count()).toBe(1);
    await page.locator('.cases-narrowed a').click();
    await page.waitForURL('**/cases?lang=kk');
    expect(await page.locator('.ref-cases tbody tr').count()).toBeGreaterThan(70);
  });

  it('narrow it in place with script: focus stays on the mark', async () => {
    const page = await openPage('/cases', { width: 390, theme: 'dark' });
    const place = page.locator('.tz-case-map a[href*="place=satpaev"]');
    await place.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases?place=satpaev');
    await page.locator('.cases-narrowed').waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toMatch(/^Satpaev 5 cases.*\(chosen\)$/);
    await expectAccessible(page);
  });
});
