import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the command line as a process of its own, on the real model. */
function runProcess(...argv: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'apps/cli/src/main.ts', ...argv], {
      cwd: root,
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('the process', { timeout: 60_000 }, () => {
  it('writes one JSON document to standard output and nothing else', async () => {
    const { code, out, err } = await runProcess('evaluate', 'lower-threshold-alone', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Object.keys(JSON.parse(out) as object)).toEqual([
      'asOf',
      'package',
      'changes',
      'conflicts',
      'missing',
      'alreadyLaw',
      'harms',
      'obligations',
      'cases',
    ]);
  });

  it('ends with 1 and an empty standard output on bad input', async () => {
    const { code, out, err } = await runProcess('replay', 'coal-miners', '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'error: case: found coal-miners, expected the id of a case; did you mean coal-miners-2011?\n',
    );
  });

  it('passes its own check', async () => {
    expect(await runProcess('check')).toMatchObject({ code: 0, err: '' });
  });

  it('keeps quiet where the reader goes away', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'apps/cli/src/main.ts', 'show', 'hrw-2016'], {
      cwd: root,
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
