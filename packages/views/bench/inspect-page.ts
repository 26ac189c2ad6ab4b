import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright';

/** What a browser finds in the markup of a picture. */
export interface Inspected {
  /** Rules of axe that it breaks. */
  readonly violations: readonly string[];
  /** Marks that can be reached by Tab, or by the arrows from there. */
  readonly focusable: number;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens the browser of the tests. Throws where there is none. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}

/** Puts the markup into a page of its own and looks at it. */
export async function inspectMarkup(browser: Browser, markup: string, css: string): Promise<Inspected> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  try {
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>Measured</title><style>${css}</style></head><body><main><h1>Measured</h1>${markup}</main></body></html>`,
    );
    await page.addScriptTag({ content: axe });
    return await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string }[] }> };
      };
      const { violations } = await checker.run();
      return {
        violations: violations.map(({ id }) => id),
        focusable: document.querySelectorAll(
          'svg [tabindex], table [tabindex], [role="group"] [tabindex], svg a',
        ).length,
      };
    });
  } finally {
    await page.close();
  }
}
