import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runToy, runWith } from './testing/run-toy.ts';

/** Runs by the words of their command line. */
function named(runs: readonly (readonly string[])[]) {
  return runs.map((argv) => ({ argv, name: argv.join(' ') || 'no command' }));
}

describe('bad input (exit 1)', () => {
  it.each(
    named([
      ['replay', 'marsh'],
      ['replay', 'shut-gate'],
      ['evaluate', 'lower-alon'],
      ['evaluate', 'scenarios/none.yaml'],
      ['evaluate', 'scenarios'],
      ['evaluate', 'bad/misspelt.yaml'],
      ['evaluate', 'bad/broken.txt'],
      ['evaluate', '--reform', 'open-gat'],
      ['evaluate', '--reform', 'lower-share:shar=1/4'],
      ['evaluate', '--reform', 'lower-share:share=0.9'],
      ['evaluate', '--set', 'gate.shar=1'],
      ['evaluate', '--set', 'gate.share=2'],
      ['evaluate', '--set', 'gate.share'],
      ['evaluate', '--set', 'gate.barred=carts'],
      ['evaluate', '--as-of', '2019-02-29'],
      ['evaluate', '--as-of', '1999-01-01'],
      ['evaluate', '--without', 'shut-gate/opened'],
      ['evaluate', '--lang', 'de'],
      ['harms', '--theme', 'gate'],
      ['coverage', '--source', 'travel-bok', '--became', 'lost'],
      ['figures', 'walker'],
      ['law', 'gat'],
      ['sweep', 'march', '--parameter', 'gate.shares'],
      ['sweep', 'march', '--parameter', 'gate.open'],
      ['sweep', 'march', '--parameter', 'gate.share', '--from', '0.9', '--to', '0.1'],
      ['sweep', 'march', '--parameter', 'gate.share', '--to', 'much'],
      ['mend', 'march', '--at-most', 'many'],
      ['mend', 'shut-gate', '--status', 'setled'],
      ['compare', 'lower-alone', 'lower-alone'],
      ['compare', 'lower-alone', 'wide-open', '--base', 'wide-opn'],
      ['explain', 'gate-law'],
      ['explain', 'marsh'],
    ]),
  )('$name', ({ argv }) => {
    const human = runToy(...argv);
    expect(human.code).toBe(1);
    expect(human.out).toBe('');
    expect(human.err).toMatchSnapshot();
    expect(runToy(...argv, '--json')).toEqual(human);
  });

  it('reports every problem at once', () => {
    const { err } = runToy('evaluate', '--reform', 'x', '--set', 'y=1', '--as-of', 'z');
    expect(err.trim().split('\n')).toHaveLength(3);
  });
});

describe('wrong usage (exit 2)', () => {
  it.each(
    named([
      ['replai', 'march'],
      [],
      ['replay'],
      ['replay', 'march', 'wide-open', 'more'],
      ['evaluate', '--reforms', 'x'],
      ['evaluate', '--reform'],
      ['evaluate', 'wide-open', '--scenario', 'lower-alone'],
      ['sweep', 'march'],
      ['compare', 'lower-alone'],
      ['compare', 'a', 'b', 'c', 'd', 'e', 'f', 'g'],
    ]),
  )('$name', ({ argv }) => {
    const { code, out, err } = runToy(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatchSnapshot();
  });
});

describe('help and version', () => {
  it('gives help on standard output, with an example for each command', () => {
    const { code, out } = runToy('--help');
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
    const commands = [...out.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name ?? '');
    expect(commands).toHaveLength(19);
    for (const command of commands.filter((name) => name !== 'help')) {
      expect(runToy(command, '--help')).toMatchObject({ code: 0, err: '' });
      expect(runToy(command, '--help').out, command).toMatch(/Examples?:\n {2}pnpm --silent tarazy /);
    }
  });

  it('gives the version of the model and the date of the law', () => {
    expect(runToy('--version')).toEqual({
      code: 0,
      out: 'tarazy: model 0.0.1, law up to 2020-12-31\n',
      err: '',
    });
  });

  it('forgives a leading --, which some runners pass on', () => {
    expect(runToy('--', 'sources', '--json').code).toBe(0);
  });
});

describe('output', () => {
  it('has no colour unless it is asked for, and loses nothing without it', () => {
    const plain = runToy('evaluate', 'wide-open').out;
    const coloured = runWith({ colour: true }, 'evaluate', 'wide-open').out;
    expect(plain).not.toContain('\u001B');
    expect(coloured).toContain('\u001B');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it.each([40, 60, 80, 100])('keeps within %i columns', (columns) => {
    for (const command of [
      ['evaluate', 'wide-open'],
      ['cases'],
      ['law'],
      ['explain', 'march'],
      ['show', 'pass'],
      ['coverage', '--source', 'travel-book'],
      ['figures', 'walkers'],
    ]) {
      const widest = Math.max(
        ...runWith({ columns }, ...command)
          .out.split('\n')
          .map((line) => line.length),
      );
      expect(widest, command.join(' ')).toBeLessThanOrEqual(columns);
    }
  });

  it('says below every result what the model does not claim', () => {
    const results = [
      ['evaluate'],
      ['replay', 'march'],
      ['sweep', 'march', '--parameter', 'gate.share'],
      ['explain', 'march'],
      ['mend', 'march'],
      ['compare', 'lower-alone', 'wide-open'],
      ['harms'],
      ['cases'],
      ['obligations'],
    ];
    for (const argv of results) expect(runToy(...argv).out).toMatch(/\n\nA toy claims nothing\.\n$/);
  });
});
