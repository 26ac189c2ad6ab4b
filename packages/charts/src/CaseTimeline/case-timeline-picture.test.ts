import { expect, it } from 'vitest';
import { toyEditions, toyGroups } from '../fixtures/case-timeline-fixture';
import { toSvg } from '../picture/to-svg';
import { caseTimelinePicture } from './case-timeline-picture';
import type { CaseTimelineProps } from './case-timeline-props';

const base: CaseTimelineProps = {
  title: '3 of 10 cases began in 2013',
  subtitle: 'Each bar is a case',
  locale: 'en',
  groups: toyGroups,
  editions: toyEditions,
  years: { from: 2011, to: 2021 },
};
const from = { source: 'Nobody 2016', date: '2016-11-23', version: '0.0.0' };

it('draws the typical timeline', async () => {
  await expect(toSvg(caseTimelinePicture, base, from)).toMatchFileSnapshot(
    './__pictures__/case-timeline-typical.svg',
  );
});

it('draws every title on a phone', async () => {
  const openIds = toyGroups.map(({ id }) => id);
  await expect(toSvg(caseTimelinePicture, { ...base, openIds }, { ...from, width: 358 })).toMatchFileSnapshot(
    './__pictures__/case-timeline-open-phone.svg',
  );
});
