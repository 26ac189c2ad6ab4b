import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible, useBrowser } from './open-page';

const openPage = useBrowser();

const answer = (page: Page) => page.locator('#answer').textContent();
const search = (page: Page) => new URL(page.url()).searchParams;
const settled = async (page: Page) => Number(/\d+/.exec((await answer(page)) ?? '')?.[0]);
const openTheme = (page: Page, name: string) =>
  page.locator('.reform-group > summary', { hasText: name }).first().click();
const switchOf = (page: Page, name: string) => page.getByRole('switch', { name });

describe('the builder', () => {
  it('changes the answer with each toggle and writes the package to the address', async () => {
    const page = await openPage('/build');
    const today = await settled(page);
    await openTheme(page, 'Strikes');
    await switchOf(page, 'Lower the strike-signature threshold').click();
    expect(await settled(page)).toBe(today + 1);
    await expect.poll(() => search(page).getAll('reform')).toEqual(['lower-strike-threshold']);
    await page.reload();
    expect(await settled(page)).toBe(today + 1);
    await expectAccessible(page);
  });

  it('asks the server for nothing when a reform is toggled', async () => {
    const page = await openPage('/build');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openTheme(page, 'Strikes');
    await switchOf(page, 'Lower the strike-signature threshold').click();
    await expect.poll(() => search(page).getAll('reform')).toHaveLength(1);
    expect(asked.filter((url) => url.includes('.data'))).toEqual([]);
  });

  it('undoes, redoes and resets by button and by key', async () => {
    const page = await openPage('/build');
    await openTheme(page, 'Strikes');
    await switchOf(page, 'Lower the strike-signature threshold').click();
    await switchOf(page, 'Shorten the notice').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => search(page).getAll('reform')).toEqual(['lower-strike-threshold']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => search(page).getAll('reform')).toHaveLength(2);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => search(page).getAll('reform')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => search(page).getAll('reform')).toHaveLength(2);
  });

  it('moves a threshold by keyboard and makes one step of it for undo', async () => {
    const page = await openPage('/build?reform=lower-strike-threshold');
    const slider = page.getByRole('slider', { name: 'Share that must sign' });
    await slider.focus();
    await slider.press('ArrowRight');
    await slider.press('ArrowRight');
    await expect.poll(() => search(page).get('reform')).toMatch(/^lower-strike-threshold:share=0\.3\d$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => search(page).get('reform')).toBe('lower-strike-threshold');
  });

  it('shows a conflict with both values and mends it by one click', async () => {
    const page = await openPage('/build?reform=lower-strike-threshold&reform=union-calls-strike');
    const checks = page.locator('#checks');
    await expect.poll(() => checks.textContent()).toContain('2 conflicts');
    await checks.getByRole('link', { name: 'Keep “Union decides alone, no signatures”' }).click();
    await expect.poll(() => search(page).getAll('reform')).toEqual(['union-calls-strike']);
    await expect.poll(() => checks.textContent()).toContain('No conflict');
  });

  it('names missing companions and adds them by one click', async () => {
    const page = await openPage('/build?reform=sanction-only-conforming');
    await page.locator('#checks').getByRole('link', { name: 'Add all' }).click();
    await expect
      .poll(() => search(page).getAll('reform'))
      .toEqual(['cap-conciliation', 'narrow-hazard-ban', 'sanction-only-conforming']);
  });

  it('locks what is already law and says since when', async () => {
    const page = await openPage('/build');
    await openTheme(page, 'Strikes');
    const held = switchOf(page, 'End the ban in service sectors');
    expect(await held.isDisabled()).toBe(true);
    expect(await page.locator('.reform', { has: held }).textContent()).toContain('in force since');
  });

  it('keeps what it cannot read out of the package and names the nearest right word', async () => {
    const page = await openPage('/build?reform=lower-strike-treshold&reform=cap-conciliation');
    const notice = await page.locator('.notice').textContent();
    expect(notice).toContain('found “lower-strike-treshold”');
    expect(notice).toContain('Did you mean lower-strike-threshold?');
    expect(await switchOf(page, 'Cap conciliation').isChecked()).toBe(true);
  });
});

describe('the builder without script', () => {
  it('is a form: reforms and options are applied by a button', async () => {
    const page = await openPage('/build', { javaScript: false });
    const today = await settled(page);
    await openTheme(page, 'Strikes');
    await switchOf(page, 'Lower the strike-signature threshold').check();
    await page.getByRole('button', { name: 'Apply the choice' }).click();
    expect(search(page).getAll('reform')).toEqual(['lower-strike-threshold']);
    expect(await settled(page)).toBe(today + 1);
    await page.getByRole('slider', { name: 'Share that must sign' }).fill('0.45');
    await page.getByRole('button', { name: 'Apply the choice' }).click();
    expect(search(page).getAll('reform')).toEqual(['lower-strike-threshold:share=0.45']);
    expect(await settled(page)).toBe(today);
  });

  it('sets any rule to any legal value, and names the fault of an illegal one', async () => {
    const page = await openPage('/build?reform=cap-conciliation&lang=en', { javaScript: false });
    await page.getByText('Change any rule').click();
    await page.getByLabel('Parameter').selectOption('strikes.notice.workingDays');
    await page.getByLabel('Value', { exact: true }).fill('2');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(search(page).getAll('set')).toEqual(['strikes.notice.workingDays=2']);
    expect(search(page).getAll('reform')).toEqual(['cap-conciliation']);
    await page.getByLabel('Parameter').selectOption('strikes.signatureShare');
    await page.getByLabel('Value', { exact: true }).fill('33');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await page.locator('.notice').textContent()).toContain('found “33”');
    expect(await page.locator('.notice').textContent()).toContain('a share from 0 to 1');
  });
});

describe('a person who has never seen it', () => {
  it('lowers the threshold, learns why the miners still could not strike, and what would let them', async () => {
    const page = await openPage('/');
    await page.getByRole('link', { name: /^Build a package/ }).click();
    await page.waitForURL('**/build');
    await openTheme(page, 'Strikes');
    await switchOf(page, 'Lower the strike-signature threshold').click();
    await page.locator('#checks').getByRole('link', { name: 'Coal miners, Karaganda' }).click();
    await page.waitForURL('**/cases/coal-miners-2011?reform=lower-strike-threshold');

    const main = page.locator('main');
    await expect
      .poll(() => main.locator('h2').first().textContent())
      .toContain('opens one gate. Two stay shut.');
    const replay = page.locator('.case-main').first();
    expect(await replay.textContent()).toContain('Finish conciliation');
    expect(await replay.textContent()).toContain('No binding arbitration in the way');
    const mends = page.locator('section', {
      has: page.getByRole('heading', { name: 'Smallest package that would do' }),
    });
    expect(await mends.textContent()).toContain('Cap conciliation');
    expect(await mends.textContent()).toContain('Narrow the hazardous-facility ban');

    await mends
      .getByRole('link', { name: /^Open it/ })
      .first()
      .click();
    await page.waitForURL('**/build**');
    await expect
      .poll(() => search(page).getAll('reform'))
      .toEqual(['cap-conciliation', 'lower-strike-threshold', 'narrow-hazard-ban']);
    await expect
      .poll(() => page.locator('#checks').textContent())
      .toContain('Coal miners, Karaganda: Lawful strike');
  });

  it('follows a link at once after a toggle, however busy the page is', async () => {
    const page = await openPage('/build');
    await openTheme(page, 'Strikes');
    await switchOf(page, 'Lower the strike-signature threshold').waitFor();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('input[value="lower-strike-threshold"]')?.click();
      document.querySelector<HTMLElement>('.mast-sections a[href^="/cases"]')?.click();
      const until = performance.now() + 400;
      while (performance.now() < until);
    });
    await page.waitForURL('**/cases**');
    await page.waitForTimeout(1500);
    expect(new URL(page.url()).pathname).toBe('/cases');
  });

  it('moves the handle of the sweep by keyboard and takes the value into the builder', async () => {
    const page = await openPage('/cases/coal-miners-2011');
    const handle = page.getByRole('slider', { name: 'Share of the workforce that must sign' });
    await handle.focus();
    await handle.press('Home');
    await page.getByRole('link', { name: 'Open the builder at this value' }).click();
    await page.waitForURL('**/build**');
    expect(search(page).getAll('set')).toEqual(['strikes.signatureShare=0']);
  });

  it('doubts an inferred fact and sees whether the conclusion survives', async () => {
    const page = await openPage('/cases/coal-miners-2011');
    await page.getByRole('link', { name: /^Doubt it: The workplace is a hazardous/ }).click();
    await page.waitForURL('**without=**');
    expect(search(page).getAll('without')).toEqual(['coal-miners-2011/hazardousFacility']);
    await expect.poll(() => page.locator('.fact-list s').count()).toBe(1);
  });
});
