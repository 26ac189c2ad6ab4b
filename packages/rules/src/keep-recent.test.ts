import { describe, expect, it } from 'vitest';
import { keepRecent } from './keep-recent.ts';

describe('keeping recent answers', () => {
  it('asks once for each key, until as many others came since', () => {
    const asked: string[] = [];
    const get = keepRecent(2, (key) => {
      asked.push(key);
      return { key };
    });
    expect(get('a')).toBe(get('a'));
    get('b');
    expect(asked).toEqual(['a', 'b']);
    get('c');
    get('a');
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
