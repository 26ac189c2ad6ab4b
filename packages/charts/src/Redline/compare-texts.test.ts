import { describe, expect, test } from 'vitest';
import { kazakhRedline, strikeRedline } from '../fixtures/redline-fixture';
import { compareTexts, type RedlineRun } from './compare-texts';

const write = (runs: readonly RedlineRun[]): string =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `[+${text}+]`))
    .join('');
const read = (runs: readonly RedlineRun[]): string => runs.map((run) => run.text).join('');

describe('compareTexts', () => {
  test('marks the words that change and puts deletion before insertion', () => {
    expect(
      compareTexts(
        'with signatures of more than half of the workers.',
        'with signatures of at least one third of the workers.',
      ).both,
    ).toEqual([
      { kind: 'same', text: 'with signatures of ' },
      { kind: 'deleted', text: 'more than half' },
      { kind: 'same', text: ' ' },
      { kind: 'inserted', text: 'at least one third' },
      { kind: 'same', text: ' of the workers.' },
    ]);
  });
  test('compares whole words in Russian and Kazakh', () => {
    expect(write(compareTexts('не менее половины работников', 'не менее трети работников').both)).toBe(
      'не менее [-половины-] [+трети+] работников',
    );
  });
  test('compares whole numbers', () => {
    expect(write(compareTexts('at 38.9 % of all staff', 'at 38.5 % of all staff').both)).toBe(
      'at [-38.9-] [+38.5+] % of all staff',
    );
  });
  test.each([
    [
      'a deletion before a full stop',
      'Barred at facilities that are hazardous.',
      'Barred at facilities.',
      'Barred at facilities [-that are hazardous-].',
    ],
    [
      'a deletion before a comma',
      'At sites of hazard, stop work at once.',
      'At sites, stop work at once.',
      'At sites [-of hazard-], stop work at once.',
    ],
    [
      'a change before a full stop',
      'Set by the large employer.',
      'Set by the court.',
      'Set by the [-large employer-] [+court+].',
    ],
    [
      'an insertion before a full stop',
      'Barred at facilities.',
      'Barred at facilities on fire.',
      'Barred at facilities [+on fire+].',
    ],
    [
      'a mark of punctuation in place of words',
      'A strike is lawful and paid always here.',
      'A strike is lawful, always here.',
      'A strike is lawful [-and paid-][+,+] always here.',
    ],
    ['a mark that goes', 'Hours, set by contract.', 'Hours set by contract.', 'Hours[-,-] set by contract.'],
    [
      'a change at the beginning',
      'Half of the workers.',
      'A third of the workers.',
      '[-Half-] [+A third+] of the workers.',
    ],
    [
      'a change inside brackets',
      'The (large) site is shut.',
      'The (small) site is shut.',
      'The ([-large-] [+small+]) site is shut.',
    ],
  ])('sets punctuation against the word before it: %s', (_, before, after, both) => {
    const placed = compareTexts(before, after);
    expect(write(placed.both)).toBe(both);
    expect(read(placed.before)).toBe(before);
    expect(read(placed.after)).toBe(after);
  });
  test('gives each side its own text, to the space', () => {
    for (const { before, after } of [...strikeRedline, ...kazakhRedline]) {
      const placed = compareTexts(before, after);
      expect(read(placed.before)).toBe(before ?? '');
      expect(read(placed.after)).toBe(after ?? '');
      expect(read(placed.both)).not.toMatch(/\s[.,;:]|\s\s/u);
    }
    expect(
      write(
        compareTexts(
          'Hours are set by the contract or by the act.',
          'Hours are set by the contract in writing.',
        ).before,
      ),
    ).toBe('Hours are set by the contract [-or by the act-].');
  });
  test('takes a text that is new or repealed as one run', () => {
    expect(compareTexts(null, 'New.')).toEqual({
      both: [{ kind: 'inserted', text: 'New.' }],
      before: [],
      after: [{ kind: 'inserted', text: 'New.' }],
    });
    expect(compareTexts('Old.', null).both).toEqual([{ kind: 'deleted', text: 'Old.' }]);
    expect(compareTexts(null, null).both).toEqual([]);
  });
  test('gives one shared run for equal texts', () => {
    expect(compareTexts('The same.', 'The same.').both).toEqual([{ kind: 'same', text: 'The same.' }]);
  });
});
