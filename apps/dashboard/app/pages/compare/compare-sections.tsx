import { Link, useSearchParams } from '@remix-run/react';
import { CompareSets, ConflictFlag, PairGrid } from '@tarazy/charts';
import type { ComponentType } from 'react';
import { FORM } from './CompareForm';
import type { ComparePageTexts } from './compare-texts';
import { EffortTable } from './EffortTable';
import { FrontierSection } from './FrontierSection';
import type { ComparePageData } from './read-compare-page';
import { writeArrangement } from './read-compare-query';
import type { FrontierSectionData } from './read-frontier-section';

/** Widths of the columns on a desk, px: what is drawn before a figure has measured its own. */
const WIDE = 820;
const SIDE = 452;

interface SectionProps {
  readonly page: ComparePageData;
  readonly frontier: FrontierSectionData;
  readonly words: ComparePageTexts;
}

/** A part of the page, in its place from above. */
export interface CompareSection {
  readonly id: string;
  readonly Section: ComponentType<SectionProps>;
}

/** In the wide column. */
export const wideSections: readonly CompareSection[] = [{ id: 'sets', Section: SetsSection }];

/** In the narrow column beside it. */
export const sideSections: readonly CompareSection[] = [
  { id: 'pairs', Section: PairsSection },
  { id: 'effort', Section: EffortSection },
  { id: 'together', Section: TogetherSection },
];

/** Below both, over the whole width. */
export const lowerSections: readonly CompareSection[] = [
  { id: 'against-effort', Section: EffortAgainstHarms },
];

function SetsSection({ page }: SectionProps) {
  const [parameters, setParameters] = useSearchParams();
  return (
    <CompareSets
      {...page.sets}
      width={WIDE}
      formId={FORM}
      onArrange={(arrangement) =>
        setParameters(writeArrangement(parameters, arrangement), { replace: true, preventScrollReset: true })
      }
    />
  );
}

function EffortAgainstHarms({ frontier }: SectionProps) {
  return <FrontierSection section={frontier} action="/compare" />;
}

function PairsSection({ page }: SectionProps) {
  return <PairGrid {...page.pairs} width={SIDE} />;
}

function EffortSection({ page, words }: SectionProps) {
  return (
    <>
      <h2 className="fig-title">{words.effort}</h2>
      <p className="sub">{words.effortMeasure}</p>
      <EffortTable effort={page.effort} words={words} />
    </>
  );
}

function TogetherSection({ page, words }: SectionProps) {
  if (page.together === null) return null;
  const { says, conflicts, href } = page.together;
  return (
    <>
      <h2 className="fig-title">{words.together}</h2>
      <p className="sub">{says.join(' ')}</p>
      {conflicts === null ? null : (
        <p className="flag rust">
          <ConflictFlag /> {conflicts}
        </p>
      )}
      <p>
        <Link to={href}>{words.open}</Link>
      </p>
    </>
  );
}
