import type { ReactElement } from 'react';
import tokens from '../styles/tokens.css?raw';
import { readTypeScale } from './read-tokens';

/** One sentence in each language: all of the letters that Kazakh has beyond Russian stand in the last. */
const SENTENCES: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Which reform settles which harm?'],
  ['ru', 'Какая реформа решает какую проблему?'],
  ['kk', 'Қай реформа қай мәселені шешеді? Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі'],
];

/** The scale of type in both faces and three languages. */
export function TypeScale(): ReactElement {
  return (
    <dl className="tz-type-scale">
      {readTypeScale(tokens).map(({ name, size, line }) => (
        <div key={name}>
          <dt className="note">
            {name}, {size}/{line} px
          </dt>
          {SENTENCES.map(([language, text]) => (
            <dd
              key={language}
              lang={language}
              style={{
                fontFamily: size >= 17 ? 'var(--font-serif)' : 'var(--font-sans)',
                fontSize: `var(--text-${name})`,
                lineHeight: `var(--line-${name})`,
              }}
            >
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
