import { locales } from '@tarazy/model';
import { curatedScenarios } from '@tarazy/views/scenarios';
import type { FormHTMLAttributes } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { readModelView } from '../../model-view';
import { FrontierSection } from './FrontierSection';
import { readFrontierSection } from './read-frontier-section';

// A form outside a router: what is looked at is what it holds.
vi.mock('@remix-run/react', () => ({
  Form: ({
    preventScrollReset: _,
    ...props
  }: FormHTMLAttributes<HTMLFormElement> & { preventScrollReset: true }) => <form {...props} />,
}));

const read = (search = '') => {
  const url = `/compare${search}`;
  return readFrontierSection(readModelView(url), curatedScenarios.scenarios, url);
};
const pointOf = (search: string, id: string) => read(search).figure.packages.find((one) => one.id === id);

describe('the weights of the address', () => {
  it('are one an act unless told, and change the effort', () => {
    expect(read().weights.map(({ value }) => value)).toEqual([1, 1, 1, 1, 1]);
    const acts = pointOf('', 'let-the-miners-strike')?.effort ?? 0;
    expect(pointOf('?weight-statute=2.5', 'let-the-miners-strike')?.effort).toBe(2.5 * acts);
    expect(pointOf('?weight-statute=2,5', 'let-the-miners-strike')?.effort).toBe(2.5 * acts);
    expect(pointOf('?weight-statute=0', 'let-the-miners-strike')?.effort).toBe(0);
  });

  it.each(['two', '-1', '10', 'NaN', 'Infinity'])(
    'that cannot be read stay one, and the page says so: %s',
    (found) => {
      const { weights, problems } = read(`?weight-statute=${found}`);
      expect(weights.find(({ name }) => name === 'weight-statute')?.value).toBe(1);
      expect(problems).toEqual([`weight-statute: found ${found}, expected a number from 0 to 9`]);
    },
  );

  it('are left alone by a form that sends them empty', () => {
    expect(read('?weight-statute=').problems).toEqual([]);
  });
});

describe('the section', () => {
  it('holds the package of the address, and each point leads to the builder with its package', () => {
    const { figure } = read('?lang=kk&reform=lower-strike-threshold&name=Менікі');
    expect(figure.packages.find(({ id }) => id === 'own')).toMatchObject({
      label: 'Менікі',
      effort: 1,
      settled: 1,
    });
    const href = figure.packages.find(({ id }) => id === 'proof-maternity')?.href ?? '';
    expect(new URL(href, 'http://local').searchParams.getAll('reform')).toHaveLength(1);
    expect(href).toMatch(/^\/build\?lang=kk&name=/);
  });

  it('draws the whole where it is asked', () => {
    expect(read().figure.closeUp).toBeDefined();
    expect(read('?whole=1').figure.closeUp).toBeUndefined();
    expect(read('?whole=1').offersWhole).toBe(true);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(read()))).toEqual(read());
  });

  it.each(locales)('is a form in %s that keeps the rest of the address', (locale) => {
    const section = read(
      `?lang=${locale}&with=bills-2025-2026&with=ilo-supervision&weight-practice=2&whole=1`,
    );
    const markup = renderToStaticMarkup(<FrontierSection section={section} action="/compare" />);
    expect(markup).toContain('method="get" action="/compare#frontier"');
    expect(markup.match(/type="hidden" name="with"/g)).toHaveLength(2);
    expect(markup.match(/type="number"/g)).toHaveLength(5);
    expect(markup).not.toMatch(/type="hidden" name="(weight-|whole)/);
    expect(markup).toMatch(/name="weight-practice"[^>]* value="2"/);
  });
});
