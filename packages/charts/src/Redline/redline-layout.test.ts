import { describe, expect, test } from 'vitest';
import { layoutRedline, takeSide } from './redline-layout';

describe('layoutRedline', () => {
  test('marks the words that change and puts deletion before insertion', () => {
    expect(
      layoutRedline(
        'with signatures of more than half of the workers.',
        'with signatures of at least one third of the workers.',
      ),
    ).toEqual([
      { kind: 'same', text: 'with signatures of ' },
      { kind: 'deleted', text: 'more than half' },
      { kind: 'same', text: ' ' },
      { kind: 'inserted', text: 'at least one third' },
      { kind: 'same', text: ' ' },
      { kind: 'same', text: 'of the workers.' },
    ]);
  });
  test('compares whole words in Russian and Kazakh', () => {
    expect(layoutRedline('не менее половины работников', 'не менее трети работников')).toEqual([
      { kind: 'same', text: 'не менее ' },
      { kind: 'deleted', text: 'половины' },
      { kind: 'same', text: ' ' },
      { kind: 'inserted', text: 'трети' },
      { kind: 'same', text: ' ' },
      { kind: 'same', text: 'работников' },
    ]);
  });
  test('takes a text that is new or repealed as one run', () => {
    expect(layoutRedline(null, 'New.')).toEqual([{ kind: 'inserted', text: 'New.' }]);
    expect(layoutRedline('Old.', null)).toEqual([{ kind: 'deleted', text: 'Old.' }]);
    expect(layoutRedline(null, null)).toEqual([]);
  });
  test('gives one shared run for equal texts', () => {
    expect(layoutRedline('The same.', 'The same.')).toEqual([{ kind: 'same', text: 'The same.' }]);
  });
  test('gives each side its own words', () => {
    const runs = layoutRedline(
      'Hours are set by the contract or by the act.',
      'Hours are set by the contract.',
    );
    expect(
      takeSide(runs, 'after')
        .map((run) => run.text)
        .join(''),
    ).toBe('Hours are set by the contract.');
    expect(takeSide(runs, 'before').some((run) => run.kind === 'deleted')).toBe(true);
  });
});
