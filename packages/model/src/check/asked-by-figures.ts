import { questions } from '../figures/questions.ts';
import { surveys } from '../figures/surveys.ts';
import { type AskedText, askedAt } from './asked-text.ts';

/** What people read of the surveys and of every question that they asked. */
export function textsAskedByFigures(): readonly AskedText[] {
  return [
    ...Object.keys(surveys).flatMap((id) => askedAt(undefined, ['surveys', id], ['title', 'who'])),
    ...Object.entries(questions).flatMap(([id, { answers }]) => [
      ...askedAt(undefined, ['questions', id], ['asks']),
      ...askedAt(undefined, ['questions', id, 'answers'], Object.keys(answers)),
      { path: ['questions', id, 'note'], optional: true as const },
    ]),
  ];
}
