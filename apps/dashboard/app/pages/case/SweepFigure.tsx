import { Link } from '@remix-run/react';
import { type Locale, ThresholdSweep } from '@tarazy/charts';
import { useState } from 'react';
import type { CaseTexts } from './case-texts';
import type { CaseSweep } from './read-case-sweep';

interface SweepFigureProps {
  readonly sweep: CaseSweep;
  readonly locale: Locale;
  readonly words: CaseTexts;
}

/** The case along its parameter, with a handle; the builder opens at the value where the handle stands. */
export function SweepFigure({ sweep, locale, words }: SweepFigureProps) {
  const [value, setValue] = useState(sweep.start);
  return (
    <div className="case-sweep">
      <ThresholdSweep
        title={sweep.title}
        subtitle={sweep.subtitle}
        locale={locale}
        rows={sweep.rows}
        marks={sweep.marks}
        domain={sweep.domain}
        format={sweep.format}
        unit={sweep.unit}
        axisLabel={sweep.axisLabel}
        value={value}
        onChange={setValue}
      />
      <Link to={sweep.buildHref.replace('{value}', String(Math.round(value * 10000) / 10000))}>
        {words.openAt}
      </Link>
    </div>
  );
}
