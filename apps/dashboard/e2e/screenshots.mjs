import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './launch.mjs';
import { serveDashboard } from './serve.mjs';

// node e2e/screenshots.mjs FOLDER [PATH...]: pictures of the built dashboard, wide, on a phone, dark, in each language.

const DEFAULT_PATHS = ['/', '/build', '/cases', '/law', '/help', '/nowhere'];

/** @type {readonly { name: string, width: number, theme: 'light' | 'dark', lang: string }[]} */
const SHOTS = [
  { name: 'wide', width: 1440, theme: 'light', lang: 'en' },
  { name: 'dark', width: 1440, theme: 'dark', lang: 'en' },
  { name: 'phone', width: 390, theme: 'light', lang: 'en' },
  { name: 'phone-dark', width: 390, theme: 'dark', lang: 'en' },
  { name: 'ru', width: 1440, theme: 'light', lang: 'ru' },
  { name: 'kk', width: 1440, theme: 'light', lang: 'kk' },
  { name: 'phone-ru', width: 390, theme: 'light', lang: 'ru' },
  { name: 'phone-kk', width: 390, theme: 'light', lang: 'kk' },
];

const [folder, ...paths] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node e2e/screenshots.mjs FOLDER [PATH...]');
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const { origin, stop } = await serveDashboard();
const browser = await launchBrowser();
try {
  for (const shot of SHOTS) {
    const context = await browser.newContext({
      colorScheme: shot.theme,
      deviceScaleFactor: shot.width < 640 ? 2 : 1,
      viewport: { width: shot.width, height: shot.width < 640 ? 844 : 900 },
    });
    const page = await context.newPage();
    for (const target of paths.length > 0 ? paths : DEFAULT_PATHS) {
      const url = new URL(target, origin);
      if (shot.lang !== 'en') url.searchParams.set('lang', shot.lang);
      await page.goto(url.href, { waitUntil: 'networkidle' });
      const file = path.join(folder, `${fileName(target)}.${shot.name}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await stop();
}

/** @param {string} target */
function fileName(target) {
  return target.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'home';
}
