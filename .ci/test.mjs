import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';

// Everything that must hold, in order: one line each, the whole output of what fails, and the count.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ code: number, output: string }} Run */

const ROOT = path.join(import.meta.dirname, '..');
/** What a run leaves behind is thrown away with it. */
const SCRATCH = mkdtempSync(path.join(tmpdir(), 'tarazy-test-'));

/** Checks that either hold or do not; each counts as one test. */
const CHECKS = [
  { name: 'types of the packages', command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only'] },
  { name: 'types of the repository', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'unused code and dependencies', command: ['knip'] },
  {
    name: 'build of the dashboard',
    command: ['turbo', 'run', 'build', '--filter=@tarazy/dashboard', '--output-logs=errors-only'],
  },
  {
    // Its stories are run below; the pages of its docs are compiled here alone.
    name: 'build of the Storybook',
    command: ['storybook', 'build', '--quiet', '--output-dir', path.join(SCRATCH, 'storybook')],
  },
];

/** Vitest projects, in groups that run one after the other, so that browsers do not starve the rest. */
const GROUPS = [
  [
    { name: 'repo', holds: '.ci/' },
    { name: 'rules', holds: 'packages/rules/' },
    { name: 'model', holds: 'packages/model/' },
    { name: 'charts', holds: 'packages/charts/' },
    { name: 'views', holds: 'packages/views/' },
    { name: 'geography', holds: 'packages/geography/' },
    { name: 'cli', holds: 'apps/cli/' },
    { name: 'dashboard', holds: 'apps/dashboard/' },
  ],
  [{ name: 'stories', holds: '' }],
  [{ name: 'pages', holds: '' }],
];

const browser = ensureBrowser();
if ('problem' in browser) {
  console.error(browser.problem);
  process.exit(1);
}

/** @type {NodeJS.ProcessEnv} */
const ENVIRONMENT = {
  ...process.env,
  CHROMIUM: browser.path,
  // A picture that is not on record fails instead of being recorded.
  CI: 'true',
  DO_NOT_TRACK: '1',
  PATH: `${path.join(ROOT, 'node_modules/.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

const results = path.join(SCRATCH, 'results.json');
/** @type {Counts[]} */
const counts = [];
try {
  for (const check of CHECKS) counts.push(await runCheck(check));
  for (const projects of GROUPS) counts.push(...(await runProjects(projects)));
} finally {
  rmSync(SCRATCH, { recursive: true, force: true });
}

const total = counts.reduce(add);
console.log(`\n${sayCounts(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {{ name: string, command: string[] }} check
 * @returns {Promise<Counts>}
 */
async function runCheck({ name, command }) {
  const started = Date.now();
  const { code, output } = await run(command);
  const ok = code === 0;
  report(name, ok ? 'passed' : 'FAILED', started, ok ? '' : output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * One Vitest run over several projects. A project without a single test counts as a failure.
 * @param {{ name: string, holds: string }[]} projects
 * @returns {Promise<Counts[]>}
 */
async function runProjects(projects) {
  const started = Date.now();
  rmSync(results, { force: true });
  const chosen = projects.map(({ name }) => `--project=${name}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { code, output } = await run(['vitest', 'run', ...chosen, ...reporters]);
  const files = readResults();
  const found = projects.map(({ name, holds }) => {
    const own = files.filter(({ name: file }) => path.relative(ROOT, file).startsWith(holds));
    const sum = own.map(countFile).reduce(add, { passed: 0, failed: 0, skipped: 0 });
    const isEmpty = sum.passed + sum.failed + sum.skipped === 0;
    return { name, sum: isEmpty ? { ...sum, failed: 1 } : sum, isEmpty };
  });
  for (const { name, sum, isEmpty } of found) {
    report(name, isEmpty ? 'FAILED: no test was found' : sayCounts(sum), started, '');
  }
  const sums = found.map(({ sum }) => sum);
  const isHidden = code !== 0 && sums.every(({ failed }) => failed === 0);
  if (code !== 0 || sums.some(({ failed }) => failed > 0)) console.log(`\n${output}`);
  // An error outside of any test fails the run, and no test tells.
  return isHidden ? [...sums, { passed: 0, failed: 1, skipped: 0 }] : sums;
}

/** @returns {{ name: string, status: string, assertionResults: { status: string }[] }[]} */
function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8')).testResults;
  } catch {
    return [];
  }
}

/**
 * @param {{ status: string, assertionResults: { status: string }[] }} file
 * @returns {Counts}
 */
function countFile({ status, assertionResults }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  const skipped = assertionResults.length - passed - failed;
  // A file that cannot be loaded fails without a failed test.
  return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed, skipped };
}

/**
 * @param {string[]} command
 * @returns {Promise<Run>}
 */
function run([program = '', ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/**
 * @param {string} name
 * @param {string} verdict
 * @param {number} started
 * @param {string} output
 */
function report(name, verdict, started, output) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${name.padEnd(30)} ${verdict.padEnd(28)} ${seconds.padStart(6)} s`);
  if (output !== '') console.log(`\n${output}\n`);
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** @param {Counts} sum */
function sayCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
