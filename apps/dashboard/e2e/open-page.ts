import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './launch.mjs';

export interface OpenOptions {
  /** Of the window, in pixels. @default 1440 */
  readonly width?: number;
  /** What the system prefers. @default 'light' */
  readonly theme?: 'light' | 'dark';
  /** @default true */
  readonly javaScript?: boolean;
  /** Runs in the page before anything else does. */
  readonly before?: () => void;
  /** Status that the page itself must answer with. @default 200 */
  readonly status?: number;
}

/** Opens pages of the dashboard under test. The test fails if the page complains or asks another origin. */
export type OpenPage = (path: string, options?: OpenOptions) => Promise<Page>;

interface Visit {
  readonly context: BrowserContext;
  readonly complaints: string[];
}

/**
 * One browser for a file of tests. After each test its pages are closed, and it fails if any of them
 * logged an error, threw, asked another origin, or asked for something that is not there.
 */
export function useBrowser(): OpenPage {
  const visits: Visit[] = [];
  const running: { browser?: Browser } = {};

  beforeAll(async () => {
    running.browser = await launchBrowser();
  });
  afterAll(() => running.browser?.close());
  afterEach(async () => {
    const ended = visits.splice(0);
    await Promise.all(ended.map(({ context }) => context.close()));
    const complaints = ended.flatMap((visit) => visit.complaints);
    if (complaints.length > 0) expect.fail(complaints.join('\n'));
  });

  return async (path, { width = 1440, theme = 'light', javaScript = true, before, status = 200 } = {}) => {
    if (running.browser === undefined) throw new Error('The browser is opened before the first test.');
    const url = new URL(path, inject('origin'));
    const context = await running.browser.newContext({
      colorScheme: theme,
      javaScriptEnabled: javaScript,
      viewport: { width, height: width < 640 ? 844 : 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    if (before !== undefined) await page.addInitScript(before);
    visits.push({ context, complaints: watch(page, url, javaScript) });
    const response = await page.goto(url.href, { waitUntil: 'load' });
    expect(response?.status(), path).toBe(status);
    if (javaScript) await untilHydrated(page);
    return page;
  };
}

/** Runs axe over the page as it stands. Any violation fails, with the rule and the elements. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated, not added as an element: the page's security policy admits no foreign script.
  await page.evaluate(AXE_SOURCE);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  if (found.length > 0) expect.fail(`${page.url()}\n${found.join('\n')}`);
}

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function watch(page: Page, url: URL, javaScript: boolean): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isPageItself = message.location().url === url.href;
    // A page that answers 404 on purpose is logged by the browser as a failed load.
    if (
      message.type() === 'error' &&
      !(isPageItself && message.text().startsWith('Failed to load resource'))
    ) {
      complaints.push(`${url.pathname}: console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`${url.pathname}: thrown: ${error.message}`));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== url.origin && asked.protocol !== 'data:') {
      complaints.push(`${url.pathname}: outside request: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    const isDocument = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isDocument) {
      complaints.push(`${url.pathname}: ${response.status()}: ${response.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page gives up what it was still asking for; without JavaScript, scripts count as forbidden.
    if (reason === 'net::ERR_ABORTED' || (reason === 'csp' && !javaScript)) return;
    complaints.push(`${url.pathname}: ${reason}: ${request.url()}`);
  });
  return complaints;
}

// React marks every element that it has taken over.
async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber$'));
  });
}
