import { Link, useLocation } from '@remix-run/react';
import { textsFor } from '../../interface-texts/texts-for';
import { useModelFacts, useTexts, useView } from '../../use-view';
import { LANGUAGES, linkHere, linkTo } from '../../view-state';
import { Disclosure } from '../Disclosure/Disclosure';
import { Brand } from './Brand';
import { LawDate, LawDateForm } from './LawDate';
import { SearchForm } from './SearchForm';

const SECTIONS = ['build', 'compare', 'harms', 'reforms', 'cases', 'law', 'treaties', 'sources'] as const;

/** Head of every page: brand, sections, date of the law, languages; on phones sections and date fold into a menu. */
export function Masthead() {
  const texts = useTexts();
  const { state } = useView();
  const facts = useModelFacts();

  return (
    <header className="masthead">
      <Link className="brand" to={linkTo('/', state)}>
        <Brand />
        {texts.brand}
      </Link>
      <nav className="mast-sections" aria-label={texts.shell.sections}>
        <SectionLinks />
      </nav>
      <div className="mast-side">
        <SearchForm />
        {facts && (
          <Disclosure className="mast-date" summary={<LawDate facts={facts} />}>
            <LawDateForm facts={facts} />
          </Disclosure>
        )}
        <Languages />
        <Disclosure className="mast-menu" summary={texts.shell.menu}>
          <nav aria-label={texts.shell.sections}>
            <SectionLinks />
          </nav>
          <SearchForm />
          {facts && (
            <section>
              <p className="panel-title">
                <LawDate facts={facts} />
              </p>
              <LawDateForm facts={facts} />
            </section>
          )}
        </Disclosure>
      </div>
    </header>
  );
}

function SectionLinks() {
  const texts = useTexts();
  const { state } = useView();
  const { pathname } = useLocation();
  return SECTIONS.map((section) => (
    <Link key={section} to={linkTo(`/${section}`, state)} aria-current={currentness(pathname, `/${section}`)}>
      {texts.sections[section]}
    </Link>
  ));
}

function Languages() {
  const texts = useTexts();
  const location = useLocation();
  const { state } = useView();
  return (
    <nav className="mast-languages" aria-label={texts.shell.languages}>
      {LANGUAGES.map((language) => {
        const { name, short } = textsFor(language).language;
        return (
          <Link
            key={language}
            to={linkHere(location, { language })}
            lang={language}
            hrefLang={language}
            aria-label={`${short}, ${name}`}
            aria-current={language === state.language ? 'true' : undefined}
            preventScrollReset
          >
            {short}
          </Link>
        );
      })}
    </nav>
  );
}

function currentness(pathname: string, section: string): 'page' | 'true' | undefined {
  if (pathname === section) return 'page';
  return pathname.startsWith(`${section}/`) ? 'true' : undefined;
}
