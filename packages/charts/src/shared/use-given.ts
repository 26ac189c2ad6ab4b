import { useCallback, useState } from 'react';

/**
 * A value that the caller may own: where it is given it is used, and each change is told; where it is not, the
 * figure keeps its own.
 */
export function useGiven<Value>(
  given: Value | undefined,
  initial: Value,
  onChange: ((value: Value) => void) | undefined,
): readonly [Value, (value: Value) => void] {
  const [own, setOwn] = useState(given ?? initial);
  const change = useCallback(
    (value: Value): void => {
      setOwn(value);
      onChange?.(value);
    },
    [onChange],
  );
  return [given ?? own, change];
}
