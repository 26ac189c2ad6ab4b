import { type Locale, model, type Texts, textsIn, type Wording } from '@tarazy/model';
import { type ModelQuestion, readModelQuestion } from './model-question';
import { linkTo } from './view-state';

/** A question to the model together with the words to answer it in. */
export interface ModelView extends ModelQuestion {
  readonly locale: Locale;
  /** The words of the model in the reader's language. */
  readonly texts: Texts;
  readonly wording: Wording;
  /** The address of another page in the same view. */
  link(path: string): string;
}

/** Reads an address as a question to the model, and takes the words of its language. */
export function readModelView(url: string): ModelView {
  const question = readModelQuestion(new URL(url, 'http://local').search);
  return wordView(question, textsIn(question.state.language));
}

/** A question with given words; used where the words were sent to the page and the question is asked there. */
export function wordView(question: ModelQuestion, texts: Texts): ModelView {
  const locale = question.state.language;
  return {
    ...question,
    locale,
    texts,
    wording: { law: model.law, texts, locale },
    link: (path) => linkTo(path, question.state),
  };
}
