import { describe, expect, it } from 'vitest';
import { toyGroups } from '../fixtures/case-timeline-fixture';
import type { CaseTimelineProps } from './case-timeline-props';
import {
  describeCaseTimeline,
  nameCaseGroup,
  nameTimedCase,
  tabulateCaseTimeline,
} from './describe-case-timeline';

const base: CaseTimelineProps = {
  title: '',
  locale: 'en',
  groups: toyGroups,
  years: { from: 2011, to: 2021 },
};

describe('describeCaseTimeline', () => {
  it('counts, names the year with most, and says how they end, in three languages', () => {
    expect(describeCaseTimeline(base)).toBe(
      '10 cases, 2011 to 2021. 3 of 10 began in 2013. 4 stopped by the law, 3 not known, 3 let through by the law.',
    );
    expect(describeCaseTimeline({ ...base, locale: 'ru' })).toBe(
      '10 случаев, 2011–2021. В 2013 году началось 3 из 10. Закон не пропускает: 4, неизвестно: 3, закон пропускает: 3.',
    );
    expect(describeCaseTimeline({ ...base, locale: 'kk' })).toContain('10 оқиға, 2011–2021.');
  });

  it('follows the years', () => {
    expect(describeCaseTimeline({ ...base, years: { from: 2020, to: 2020 } })).toBe(
      '2 cases, 2020 to 2020. 1 of 2 began in 2020. 1 not known, 1 let through by the law.',
    );
    expect(describeCaseTimeline({ ...base, groups: [] })).toBe('No case matches. Widen the choice.');
  });
});

describe('names of marks', () => {
  it('say when and how, and what is otherwise', () => {
    const [group] = toyGroups;
    const [one] = group?.cases ?? [];
    if (group === undefined || one === undefined) throw new Error('The fixture is empty.');
    expect(nameTimedCase({ ...one, same: false }, 'en')).toBe(
      'The case of miners, 2011-10 to 2012-06: stopped by the law; decided otherwise',
    );
    expect(nameCaseGroup({ ...group, chosen: true }, 'en')).toBe(
      'Strikes 5 cases. 2 stopped by the law, 2 not known, 1 let through by the law (chosen)',
    );
  });
});

describe('tabulateCaseTimeline', () => {
  it('has every case, in the order of time within its group', () => {
    const { rows } = tabulateCaseTimeline({ ...base, years: { from: 2020, to: 2020 } });
    expect(rows).toHaveLength(10);
    expect(rows[1]?.cells).toEqual(['The case of drivers', 'Strikes', '2013', 'not known']);
  });
});
