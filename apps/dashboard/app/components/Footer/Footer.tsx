import { Link, useLocation } from '@remix-run/react';
import { formatDate } from '../../format';
import { useModelFacts, useTexts, useView } from '../../use-view';
import { linkHere, linkTo, THEMES, type Theme } from '../../view-state';

/** Foot of every page: what it rests on, what it does not claim, and the theme. */
export function Footer() {
  const texts = useTexts();
  const { state } = useView();
  const facts = useModelFacts();
  const location = useLocation();
  const themes: readonly (Theme | null)[] = [null, ...THEMES];
  const themeNames = { light: texts.shell.themeLight, dark: texts.shell.themeDark };

  return (
    <footer className="foot">
      <p>
        {texts.shell.notClaimed} <Link to={linkTo('/help', state)}>{texts.shell.help}</Link> ·{' '}
        <Link to={linkTo('/coverage', state)}>{texts.sections.coverage}</Link> ·{' '}
        <Link to={linkTo('/figures', state)}>{texts.sections.figures}</Link>
      </p>
      <div className="foot-side">
        {facts && (
          <p>
            {texts.shell.modelVersion} <span className="num">{facts.version}</span> · {texts.shell.lawAsOf}{' '}
            <span className="num">{formatDate(state.language, state.asOf ?? facts.latestDate)}</span>
          </p>
        )}
        <nav aria-label={texts.shell.theme} className="foot-themes">
          {themes.map((theme) => (
            <Link
              key={theme ?? 'system'}
              to={linkHere(location, { theme })}
              aria-current={theme === state.theme ? 'true' : undefined}
              preventScrollReset
            >
              {theme === null ? texts.shell.themeSystem : themeNames[theme]}
            </Link>
          ))}
        </nav>
      </div>
    </footer>
  );
}
