import { describe, expect, test } from 'vitest';
import { layoutSignatureBar, type SignatureData } from './signature-bar-layout';

const data: SignatureData = {
  collected: { value: 7000, text: '7,000 signed' },
  needed: { value: 9000, text: 'half: 9,000 needed' },
  total: { value: 18000, text: 'about 18,000 employees' },
  comparisons: [{ value: 6000, text: 'one third: 6,000' }],
  gapText: '2,000 short',
};

describe('layoutSignatureBar', () => {
  test('places the counts as shares of the workforce', () => {
    const placed = layoutSignatureBar(data, 666);
    expect(placed.collected).toBeCloseTo(0.3889);
    expect(placed.needed).toBe(0.5);
    expect(placed.comparisons).toEqual([1 / 3]);
    expect(placed.collectedInside).toBe(true);
    expect(placed.totalInside).toBe(true);
    expect(placed.below.map((label) => [label.id, label.anchor, label.level])).toEqual([
      ['needed', 'start', 0],
      ['comparison-0', 'end', 0],
    ]);
  });
  test('puts below what has no room in the bar', () => {
    const placed = layoutSignatureBar({ ...data, collected: { value: 400, text: '400 signed' } }, 300);
    expect(placed.collectedInside).toBe(false);
    expect(placed.totalInside).toBe(false);
    expect(placed.below.map((label) => label.id)).toContain('total');
  });
  test('never divides by an empty workforce', () => {
    const none = { value: 0, text: '0' };
    expect(layoutSignatureBar({ ...data, collected: none, needed: none, total: none }, 300).collected).toBe(
      0,
    );
  });
});
