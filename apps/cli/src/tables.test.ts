import { describe, expect, it } from 'vitest';
import { createPaint } from './paint.ts';
import { indent, pairs, paragraph, table } from './tables.ts';
import { wrap } from './wrap.ts';

const pageOf = (width: number) => ({ width, paint: createPaint(false) });

describe('wrap', () => {
  it('breaks at spaces and keeps every word', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  });

  it('breaks a word that is too long at its joints, else anywhere', () => {
    expect(wrap('strikes.signatureShare', 12)).toEqual(['strikes.', 'signatureSha', 're']);
  });

  it('keeps the lines that a text has', () => {
    expect(wrap('a\n\nb', 9)).toEqual(['a', '', 'b']);
  });
});

describe('table', () => {
  it('is empty without rows', () => {
    expect(table(['a'], [], pageOf(80))).toEqual([]);
  });

  it('sets columns side by side, numbers to the right, groups across', () => {
    const rows = [{ group: 'Group' }, ['x', '10'], ['longer', '5']];
    expect(table(['name', { heading: 'n', align: 'right' }], rows, pageOf(80))).toEqual([
      'name     n',
      '──────  ──',
      'Group',
      'x       10',
      'longer   5',
    ]);
  });

  it('wraps the widest column first', () => {
    expect(table(['a', 'b'], [['one two three four', 'short']], pageOf(17))).toEqual([
      'a           b',
      '──────────  ─────',
      'one two     short',
      'three four',
    ]);
  });
});

describe('paragraphs', () => {
  it('hang and indent', () => {
    expect(paragraph('- one two', pageOf(7), undefined, '  ')).toEqual(['- one', '  two']);
    expect(indent((page) => paragraph('one two', page), pageOf(6))).toEqual(['  one', '  two']);
  });

  it('set names beside values', () => {
    expect(pairs([['Name', 'value']], pageOf(20))).toEqual(['Name  value']);
  });
});
