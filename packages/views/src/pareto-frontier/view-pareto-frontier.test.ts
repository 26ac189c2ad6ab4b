import { checkScene, paretoFrontierPicture, toSvg } from '@tarazy/charts';
import { locales, model } from '@tarazy/model';
import { equalWeights, type Package } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { readerIn } from '../reader';
import { curatedScenarios } from '../scenarios';
import { scenarioNamed } from '../stories/real-law';
import { type FrontierQuestion, viewParetoFrontier } from './view-pareto-frontier';

const { scenarios } = curatedScenarios;
const asOf = model.horizon.to;
const view = (change: Partial<FrontierQuestion> = {}, locale: (typeof locales)[number] = 'en') =>
  viewParetoFrontier(readerIn(locale), { scenarios, asOf, ...change });
const ownOf = (...ids: readonly string[]): { readonly package: Package; readonly name: string } => ({
  package: { reforms: ids.map((id) => ({ id })), changes: [] },
  name: 'Mine',
});
const pointOf = (props: ReturnType<typeof view>, id: string) => props.packages.find((one) => one.id === id);

describe('the curated packages', () => {
  it('stand at their acts and at what they settle beyond the law', () => {
    const props = view();
    expect(props.packages.map(({ id }) => id)).not.toContain('law-of-2011');
    expect(pointOf(props, 'report-recommendations')?.effort).toBe(
      scenarioNamed('report-recommendations').package.reforms.length,
    );
    expect(pointOf(props, 'ratify-c190-alone')).toMatchObject({ effort: 1, settled: 0 });
    expect(pointOf(props, 'proof-maternity')?.dominatedBy).toContain('proof-all-claims');
  });

  it('are beaten by none as often as the drawing of the line says', () => {
    const props = view();
    const count = Number(props.title.split(' ')[0]);
    const table = paretoFrontierPicture.describe(props);
    expect(table).toContain(`${props.packages.length} packages, ${count} beaten by no other.`);
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(props.packages.length);
  });

  it('weigh what the reader says', () => {
    const weights = { ...equalWeights, practice: 0, constitution: 5 };
    const props = view({ weights });
    const equal = view();
    const id = 'report-recommendations';
    const acts = scenarioNamed(id).package.reforms.map((reform) => model.reforms[reform.id]?.form);
    const practice = acts.filter((form) => form === 'practice').length;
    const constitution = acts.filter((form) => form === 'constitution').length;
    expect(practice).toBeGreaterThan(0);
    expect(pointOf(props, id)?.effort).toBe((pointOf(equal, id)?.effort ?? 0) - practice + 4 * constitution);
    expect(props.subtitle).toContain('constitution 5, ratification 1, statute 1, by-law 1, practice 0');
    expect(equal.subtitle).toContain('Every legal act counts 1.');
  });

  it('leave the one that asks for everything beyond the picture, unless the whole is asked', () => {
    const others = view().packages.filter(({ id }) => id !== 'full-package');
    expect(view().closeUp?.effort).toBe(Math.max(...others.map(({ effort }) => effort)));
    expect(view({ whole: true }).closeUp).toBeUndefined();
  });
});

describe('the reader’s own package', () => {
  it('is said to be beaten, by whom and by how much', () => {
    const own = ownOf('ratify-c190', 'lower-strike-threshold', 'dignity-at-work', 'pay-ratio-clause');
    const props = view({ own });
    expect(pointOf(props, 'own')).toMatchObject({ own: true, effort: 4, settled: 1, label: 'Mine' });
    expect(props.title).toBe(
      '“Telework with limits on watching” beats “Mine”: 2 harms more for 1 less effort',
    );
    expect(view({ own: { ...own, name: null } }).title).toMatch(/ beats this package: 2 harms more/);
    expect(view({ own: { ...own, name: null } }, 'kk').title).toContain(
      'топтамасы осы топтамадан озады: 2 мәселе',
    );
    expect(view({ own }, 'ru').title).toContain('на 2 проблемы больше и требует усилий на 1 меньше');
  });

  it('is said to be beaten by none, or to do no more than the law', () => {
    expect(view({ own: ownOf('lower-strike-threshold') }).title).toBe('No package beats “Mine”');
    expect(view({ own: ownOf('ratify-c190'), scenarios: [] }).title).toBe(
      '“Mine” settles no more harms than the law as it is',
    );
  });

  it('is left out where it is empty', () => {
    expect(
      pointOf(view({ own: { package: { reforms: [], changes: [] }, name: null } }), 'own'),
    ).toBeUndefined();
  });
});

it('fits every width in every language, close up and whole', () => {
  for (const locale of locales) {
    for (const whole of [false, true]) {
      const props = view({ whole, own: ownOf('ratify-c190', 'lower-strike-threshold') }, locale);
      for (const width of [358, 700, 934]) {
        expect(checkScene(paretoFrontierPicture.draw(props, width))).toEqual([]);
      }
    }
  }
});

it.each(['en', 'kk'] as const)('picture in %s', async (locale) => {
  const svg = toSvg(paretoFrontierPicture, view({}, locale), { source: 'Tarazy', date: asOf, version: '0' });
  await expect(svg).toMatchFileSnapshot(`./__pictures__/pareto-frontier-${locale}.svg`);
});
