import { Contributions } from '@tarazy/charts';
import type { Texts } from '@tarazy/model';
import { viewContributions } from '@tarazy/views';
import { memo } from 'react';
import type { ModelQuestion } from '../../model-question';
import { wordView } from '../../model-view';

interface AddedByReformsProps {
  readonly question: ModelQuestion;
  /** The words of the model in the page's language. */
  readonly texts: Texts;
  readonly label: string;
}

/** With fewer parts than this, what the package settles is what its one part adds. */
const FEWEST_PARTS = 2;

/** Who in the package brings about what it settles; nothing for a package of one part. Drawn anew for a new question only. */
export const AddedByReforms = memo(function AddedByReforms(props: AddedByReformsProps) {
  const { question, texts, label } = props;
  const { chosen, asOf, without } = question;
  if (chosen.reforms.length + chosen.changes.length < FEWEST_PARTS) return null;
  const figure = viewContributions(wordView(question, texts), chosen, asOf, { without });
  return (
    <section id="adds" className="build-adds" aria-label={label}>
      <Contributions {...figure} />
    </section>
  );
});
