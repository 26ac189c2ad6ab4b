import { chromium } from 'playwright';

const { CHROMIUM } = process.env;

/** Starts the machine's Chromium: the one that `CHROMIUM` names, else the system's. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
