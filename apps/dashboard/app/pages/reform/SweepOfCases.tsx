import { Link } from '@remix-run/react';
import { ThresholdSweep } from '@tarazy/charts';
import { useState } from 'react';
import type { ReformSweep } from './read-sweep-of-cases';

/** The documented cases along the number of a reform, with a handle; the reform can take the value where it stands. */
export function SweepOfCases({ sweep }: { readonly sweep: ReformSweep }) {
  const { figure, words, option, href } = sweep;
  const [value, setValue] = useState(figure.value);
  const taken = roundFor(figure.format, value);
  return (
    <section className="ref-section">
      <ThresholdSweep {...figure} value={value} onChange={setValue} />
      {taken >= option.min && taken <= option.max ? (
        <Link to={href.replace('{value}', String(taken))} preventScrollReset>
          {words.take}
        </Link>
      ) : (
        <p className="note">{words.beyond}</p>
      )}
    </section>
  );
}

/** A value as a law would write it: a share to a hundredth of a per cent, days and months whole. */
function roundFor(format: 'share' | 'number' | undefined, value: number): number {
  return format === 'number' ? Math.round(value) : Math.round(value * 10000) / 10000;
}
