import { Link } from '@remix-run/react';
import { ThresholdSweep } from '@tarazy/charts';
import { useState } from 'react';
import type { CaseTexts } from './case-texts';
import type { CasePage } from './read-case-page';

interface SweepFigureProps {
  readonly sweep: NonNullable<CasePage['sweep']>;
  readonly words: CaseTexts;
}

/** The case along its parameter, with a handle; the builder opens at the value where the handle stands. */
export function SweepFigure({ sweep: { figure, buildHref }, words }: SweepFigureProps) {
  const [value, setValue] = useState(figure.value);
  return (
    <div className="case-sweep">
      <ThresholdSweep {...figure} value={value} onChange={setValue} />
      <Link to={buildHref.replace('{value}', String(Math.round(value * 10000) / 10000))}>{words.openAt}</Link>
    </div>
  );
}
