/**
 * A function of a key that keeps its latest answers, so that asking again costs nothing. For answers that depend on
 * the key alone and are never changed by those who get them.
 */
export function keepRecent<Answer>(most: number, answer: (key: string) => Answer): (key: string) => Answer {
  const kept = new Map<string, Answer>();
  return (key) => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = answer(key);
    // A map keeps the order of entry: the first key is the oldest.
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  };
}
