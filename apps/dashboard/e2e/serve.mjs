import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const DASHBOARD = path.join(import.meta.dirname, '..');
const SERVER = path.join(DASHBOARD, 'build/server/index.js');
const START_LIMIT = 20_000;

/**
 * Starts the built dashboard on a free port, and builds it first where no build is there.
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function serveDashboard() {
  if (!existsSync(SERVER)) buildDashboard();
  const port = await freePort();
  const child = spawn(path.join(DASHBOARD, 'node_modules/.bin/remix-serve'), [SERVER], {
    cwd: DASHBOARD,
    env: { ...process.env, HOST: '127.0.0.1', NODE_ENV: 'production', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill();
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilHealthy(origin, () => child.exitCode !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}

function buildDashboard() {
  const { status, stdout, stderr } = spawnSync(
    path.join(DASHBOARD, 'node_modules/.bin/remix'),
    ['vite:build'],
    {
      cwd: DASHBOARD,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The dashboard does not build.\n${stdout}${stderr}`);
}

/**
 * @param {string} origin
 * @param {() => boolean} hasEnded
 */
async function untilHealthy(origin, hasEnded) {
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline) {
    if (hasEnded()) throw new Error('The dashboard ended before it answered.');
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The dashboard did not answer at ${origin}/healthz within ${START_LIMIT / 1000} seconds.`);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port was found.'));
      });
    });
  });
}
