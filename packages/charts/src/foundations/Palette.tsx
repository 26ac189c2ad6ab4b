import type { ReactElement } from 'react';
import tokens from '../styles/tokens.css?raw';
import { contrastOf, readThemes } from './read-tokens';

/** The colours and what each is for; a colour has one use, or it is not here. */
const USES: readonly (readonly [name: string, use: string])[] = [
  ['ink', 'text, and everything that is switched on'],
  ['ink-2', 'secondary text'],
  ['ink-3', 'tertiary text and axes'],
  ['rule-2', 'lines that carry meaning; a mark that is as in the law today'],
  ['rule', 'hairlines'],
  ['paper-3', 'an unfilled track'],
  ['paper-2', 'a well, the row that is read'],
  ['paper', 'the page'],
  ['rust', 'open, blocked, deleted'],
  ['ochre', 'on paper, incomplete'],
  ['petrol', 'enforceable, passed, inserted'],
  ['petrol-deep', 'settled'],
  ['focus', 'focus, and nothing else'],
];
const themes = readThemes(tokens);

/** Every colour in both themes, with its contrast on paper. */
export function Palette(): ReactElement {
  return (
    <table className="tz-palette">
      <thead>
        <tr>
          {['Colour', 'For', 'Light', 'On paper', 'Dark', 'On paper'].map((head, index) => (
            <th scope="col" key={index}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {USES.map(([name, use]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{use}</td>
            {(['light', 'dark'] as const).map((theme) => (
              <Swatch key={theme} colour={themes[theme][name] ?? ''} paper={themes[theme]['paper'] ?? ''} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Swatch({ colour, paper }: { readonly colour: string; readonly paper: string }): ReactElement {
  return (
    <>
      <td>
        <svg width="72" height="28" aria-hidden="true">
          <rect width="72" height="28" style={{ fill: paper }} />
          <rect x="6" y="6" width="60" height="16" style={{ fill: colour }} />
        </svg>{' '}
        <code>{colour}</code>
      </td>
      <td className="num">{contrastOf(colour, paper).toFixed(1)}</td>
    </>
  );
}
