import { Fragment, type ReactElement } from 'react';

/** Spaces that glue, as in a date. */
const GLUE = /[\u00a0\u202f]/u;
const GAP = /[^\S\u00a0\u202f]+/u;

function joinParts(parts: readonly ReactElement[]): ReactElement {
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index === 0 ? null : ' '}
          {part}
        </Fragment>
      ))}
    </>
  );
}

/**
 * A text that breaks between words, and inside a word only where the word alone is wider than its box.
 * Each word is a box of its own; words glued by a no-break space part before one of them breaks.
 */
export function WholeWords({ text }: { readonly text: string }): ReactElement {
  return joinParts(
    text.split(GAP).map((glued) => {
      const words = glued.split(GLUE).map((word) => <span className="tz-word">{word}</span>);
      return words.length === 1 ? joinParts(words) : <span className="tz-word">{joinParts(words)}</span>;
    }),
  );
}
