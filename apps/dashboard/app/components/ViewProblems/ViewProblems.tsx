import { formatNumber } from '../../format';
import type { InterfaceTexts } from '../../interface-texts/interface-texts';
import { useModelFacts, useTexts, useView } from '../../use-view';
import type { Expectation, Language } from '../../view-state';

/** Says which parts of the address could not be read, what was found and what was expected. */
export function ViewProblems() {
  const texts = useTexts();
  const { state, problems } = useView();
  const ofModel = useModelFacts()?.problems ?? [];
  if (problems.length + ofModel.length === 0) return null;
  return (
    <section className="notice" aria-label={texts.problems.title}>
      <p className="strong">{texts.problems.title}</p>
      <ul>
        {problems.map(({ parameter, found, expected }) => (
          <li key={`${parameter}=${found}`}>
            {texts.problems.found(texts.problems.parameter[parameter], found)}{' '}
            {sayExpectation(texts, state.language, expected)}
          </li>
        ))}
        {ofModel.map(({ where, found, expected, nearest }) => (
          <li key={`${where}=${found}`}>
            {texts.problems.found(where, found)} {texts.problems.expected(expected)}
            {nearest !== undefined && ` ${texts.problems.nearest(nearest)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayExpectation(texts: InterfaceTexts, language: Language, expected: Expectation): string {
  switch (expected.kind) {
    case 'choice':
      return texts.problems.choice(expected.choices.join(', '));
    case 'date':
      return texts.problems.date(expected.example);
    case 'length':
      return texts.problems.length(formatNumber(language, expected.most));
    case 'once':
      return texts.problems.once;
  }
}
