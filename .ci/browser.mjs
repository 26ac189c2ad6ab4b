import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/**
 * Finds the Chromium that the tests of stories and pages drive: the one that `CHROMIUM` names, else the
 * system's, else one installed now where this is Debian and we may.
 * @returns {{ path: string } | { problem: string }}
 */
export function ensureBrowser() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM !== undefined && CHROMIUM !== '') {
    return existsSync(CHROMIUM)
      ? { path: CHROMIUM }
      : { problem: `CHROMIUM names ${CHROMIUM}, which is not there.` };
  }
  if (existsSync(SYSTEM_CHROMIUM)) return { path: SYSTEM_CHROMIUM };
  const failure = installChromium();
  if (failure === null && existsSync(SYSTEM_CHROMIUM)) return { path: SYSTEM_CHROMIUM };
  return {
    problem: [
      `The tests need a Chromium. None is at ${SYSTEM_CHROMIUM}, and CHROMIUM is not set.`,
      failure ?? 'It was installed, and is not where it was expected.',
      'Install one and name it: CHROMIUM=/path/to/chromium pnpm test',
    ].join('\n'),
  };
}

/** @returns {string | null} why it could not be installed */
function installChromium() {
  if (!existsSync('/usr/bin/apt-get')) return 'This system has no apt-get to install it with.';
  if (process.getuid?.() !== 0) return 'As root: apt-get update && apt-get install -y chromium';
  console.log('Installing Chromium (apt-get) ...');
  const commands = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
  for (const command of commands) {
    const { status, stdout, stderr } = spawnSync('apt-get', command, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return `apt-get ${command.join(' ')} failed:\n${stdout}${stderr}`;
  }
  return null;
}
