import { expect, it } from 'vitest';
import { figureTextsIn } from '../figures/figure-texts.ts';
import { checkFigureTexts } from './check-figure-texts.ts';

it('the texts of surveys say all that is asked, and nothing else', () => {
  expect(checkFigureTexts(figureTextsIn)).toEqual([]);
});

it('a lost question, a lost answer and one too many are named with their file', () => {
  const found = checkFigureTexts((locale) => {
    const { surveys, questions } = figureTextsIn(locale);
    if (locale !== 'kk') return { surveys, questions };
    const { 'remote-reason': _lost, ...others } = questions;
    const home = { ...questions['remote-home'], answers: { hone: 'Үй' } };
    return { surveys, questions: { ...others, 'remote-home': home } };
  });
  expect(found.map(({ problem: { where, nearest }, place }) => [where, nearest, place.in])).toEqual([
    ['text questions/remote-reason, kk', undefined, 'packages/model/src/texts/kk'],
    ['text questions/remote-home/answers/home, kk', undefined, 'packages/model/src/texts/kk'],
    ['text questions/remote-home/answers/hone, kk', 'home', 'packages/model/src/texts/kk'],
  ]);
});
