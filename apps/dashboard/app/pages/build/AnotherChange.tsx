import { Link } from '@remix-run/react';
import type { BuildTexts } from './build-texts';
import type { BuildPage } from './read-build-page';
import type { SettableBranch } from './read-settable';

interface AnotherChangeProps {
  readonly page: BuildPage;
  readonly words: BuildTexts;
  readonly parameters: readonly SettableBranch[];
}

/** Any single rule set to any legal value. Part of the builder's form, so that it works without script. */
export function AnotherChange({ page, words, parameters }: AnotherChangeProps) {
  return (
    <details className="reform-group" open={page.custom.length > 0}>
      <summary>
        <h3 className="strong">{words.anotherChange}</h3>
        {page.custom.length > 0 && <span className="note num">{page.custom.length}</span>}
      </summary>
      <ul className="customs">
        {page.custom.map(({ text, label, href }) => (
          <li key={text}>
            <input type="hidden" name="set" value={text} />
            <span>{label}</span>{' '}
            <Link to={href} preventScrollReset>
              {words.remove}
            </Link>
          </li>
        ))}
      </ul>
      <p className="note" id="another-change-help">
        {words.anotherChangeHelp}
      </p>
      <div className="another">
        <label>
          <span className="note">{words.parameter}</span>
          <select name="path" defaultValue="">
            <option value="">–</option>
            {parameters.map((branch) => (
              <optgroup key={branch.id} label={branch.title}>
                {branch.parameters.map(({ path, title }) => (
                  <option key={path} value={path}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          <span className="note">{words.value}</span>
          <input type="text" name="value" aria-describedby="another-change-help" autoComplete="off" />
        </label>
        <button type="submit" className="btn">
          {words.add}
        </button>
      </div>
    </details>
  );
}
