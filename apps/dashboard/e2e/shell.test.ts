import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open-page';
import { PAGES } from './page-list';

const openPage = useBrowser();

const search = (href: string): string => new URL(href).search;

describe('the view in the address', () => {
  it('goes along from page to page', async () => {
    const page = await openPage('/build?lang=ru&asOf=2020-05-16&reform=a:share=1/3&set=x.y=2&without=c');
    await page.locator('.mast-sections a[href^="/cases"]').click();
    await page.waitForURL('**/cases?**');
    expect(search(page.url())).toBe('?lang=ru&asOf=2020-05-16&reform=a:share=1/3&set=x.y=2&without=c');
    await expect.poll(() => page.locator('h1').textContent()).toContain('случаи');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('changes its language and keeps what belongs to the page', async () => {
    const page = await openPage('/cases/coal-miners-2011?share=0.3&reform=cap-conciliation');
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await page.waitForURL('**lang=kk**');
    expect(search(page.url())).toBe('?lang=kk&reform=cap-conciliation&share=0.3');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('kk');
  });

  it('fixes a theme against the system', async () => {
    const page = await openPage('/?theme=light', { theme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.locator('.foot-themes a').nth(2).click();
    await page.waitForURL('**theme=dark**');
    await expect.poll(paper).not.toBe(light);
  });

  it('says what could not be read, what was found and what was expected', async () => {
    const page = await openPage('/build?asOf=31.12.2020&theme=blue');
    expect(await page.locator('.notice li').allTextContents()).toEqual([
      'Theme: found “blue”. Expected one of light, dark.',
      'Date of the law: found “31.12.2020”. Expected a calendar day such as 2020-05-16.',
    ]);
  });
});

describe('the date of the law', () => {
  it.each([true, false])(
    'moves by the form and keeps the rest of the address, JavaScript %s',
    async (javaScript) => {
      const page = await openPage('/build?lang=kk&reform=a&reform=b&tab=law', { javaScript });
      await page.locator('.mast-date summary').click();
      await page.locator('.mast-date input[type=date]').fill('2016-11-23');
      await page.locator('.mast-date button').click();
      await page.waitForURL('**asOf=2016-11-23**');
      const parameters = new URL(page.url()).searchParams;
      expect([...parameters].sort()).toEqual([
        ['asOf', '2016-11-23'],
        ['lang', 'kk'],
        ['reform', 'a'],
        ['reform', 'b'],
        ['tab', 'law'],
      ]);
      await expect.poll(() => page.locator('.mast-date time').getAttribute('datetime')).toBe('2016-11-23');
    },
  );

  it('moves by a key date, and the panel closes', async () => {
    const page = await openPage('/build?reform=a');
    await page.locator('.mast-date summary').click();
    await page.locator('.mast-date .law-dates a').first().click();
    await page.waitForURL('**asOf=**');
    await expect.poll(() => page.locator('.mast-date').getAttribute('open')).toBeNull();
    expect(new URL(page.url()).searchParams.get('reform')).toBe('a');
  });

  it('closes on Escape and gives the focus back', async () => {
    const page = await openPage('/');
    await page.locator('.mast-date summary').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.mast-date').getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  });
});

describe('the menu of a phone', () => {
  it.each([true, false])('opens and leads to a section, JavaScript %s', async (javaScript) => {
    const page = await openPage('/?lang=ru', { width: 390, javaScript });
    await page.locator('.mast-menu summary').click();
    await page.locator('.mast-menu nav a', { hasText: 'Источники' }).click();
    await page.waitForURL('**/sources?lang=ru');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Источники');
  });
});

it('a page comes alive although keys and clicks arrive while it starts', async () => {
  const page = await openPage('/build', {
    before: () => {
      const deadline = Date.now() + 1_500;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.body?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        // Not setTimeout: its pauses are longer than the moment that matters.
        if (Date.now() < deadline) port2.postMessage(null);
      };
      port2.postMessage(null);
    },
  });
  await page.locator('.mast-sections a').first().click();
  await page.waitForURL('**/build');
});

describe('the server', () => {
  it('sends no page with a letter cut in two', async () => {
    for (const path of PAGES) {
      const body = await (await fetch(new URL(path, inject('origin')))).text();
      expect(body.includes('\0') || body.includes('\uFFFD'), path).toBe(false);
    }
  });

  it('guards pages with a content security policy', async () => {
    const { headers } = await fetch(inject('origin'));
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'self'; script-src 'self' 'nonce-[^']+'/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('says that it is well', async () => {
    const answer = await fetch(new URL('/healthz', inject('origin')));
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
  });

  it.each(['/favicon.ico', '/favicon.svg'])('has %s', async (path) => {
    expect((await fetch(new URL(path, inject('origin')))).status).toBe(200);
  });
});
