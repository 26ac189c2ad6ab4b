import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page';

const openPage = useBrowser();

describe('the page that compares', () => {
  it('is chosen by a form without script, and keeps what the address holds', async () => {
    const page = await openPage('/compare?lang=ru&reform=lower-strike-threshold', { javaScript: false });
    await page.locator('.compare-choice > summary').click();
    await page.locator('input[name="with"][value="full-package"]').check();
    await page.locator('select[name="base"]').selectOption('mine');
    await page.locator('select[name="sort"]').selectOption('size');
    await page.locator('#compare-form button').click();
    const { searchParams } = new URL(page.url());
    expect(searchParams.getAll('with')).toContain('full-package');
    expect(searchParams.get('reform')).toBe('lower-strike-threshold');
    expect([searchParams.get('base'), searchParams.get('sort'), searchParams.get('lang')]).toEqual([
      'mine',
      'size',
      'ru',
    ]);
    expect(await page.locator('h1').textContent()).toContain('решает всё, что решают другие');
  });

  it('writes order and filters to the address, and asks the server for nothing', async () => {
    const page = await openPage('/compare');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Only what one alone settles').check();
    await expect.poll(() => new URL(page.url()).search).toBe('?only=1');
    expect(await page.getByRole('button', { name: /^B and C settle/ }).count()).toBe(0);
    expect(asked.filter((url) => url.includes('.data'))).toEqual([]);
    await page.reload();
    expect(await page.getByLabel('Only what one alone settles').isChecked()).toBe(true);
  });

  it.each([true, false])(
    'weighs acts by a form, and neither form loses what the other asked, JavaScript %s',
    async (javaScript) => {
      const page = await openPage('/compare?lang=kk&with=ilo-supervision&with=bills-2025-2026', {
        javaScript,
      });
      await page.locator('input[name="weight-statute"]').fill('3');
      await page.locator('.frontier-weights button').click();
      await page.waitForURL('**weight-statute=3**');
      expect(new URL(page.url()).searchParams.getAll('with')).toEqual(['ilo-supervision', 'bills-2025-2026']);
      await page.locator('.compare-choice > summary').click();
      await page.locator('select[name="base"]').selectOption('ilo-supervision');
      await page.locator('#compare-form button').click();
      await page.waitForURL('**base=ilo-supervision**');
      expect(new URL(page.url()).searchParams.get('weight-statute')).toBe('3');
      expect(await page.getByRole('spinbutton', { name: 'Заң', exact: true }).inputValue()).toBe('3');
    },
  );
});
