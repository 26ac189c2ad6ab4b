import { describe, expect, it } from 'vitest';
import { readModelQuestion, viewWithPackage } from './model-question';
import { formatViewState } from './view-state';

describe('an address as a question', () => {
  it('is the latest law and no package where it says nothing', () => {
    expect(readModelQuestion('')).toMatchObject({
      asOf: '2026-11-22',
      chosen: { reforms: [], changes: [] },
      problems: [],
    });
  });

  it('keeps what can be read and names what cannot, with the nearest right word', () => {
    const { chosen, problems } = readModelQuestion(
      '?reform=cap-conciliation&reform=cap-concilation&set=strikes.signatureShare=33&without=nothing/here&asOf=2030-01-01',
    );
    expect(chosen.reforms.map(({ id }) => id)).toEqual(['cap-conciliation']);
    expect(problems).toHaveLength(4);
    expect(problems).toContainEqual(
      expect.objectContaining({ found: 'cap-concilation', nearest: 'cap-conciliation' }),
    );
    expect(problems).toContainEqual(expect.objectContaining({ found: '33' }));
    expect(problems).toContainEqual(expect.objectContaining({ found: '2030-01-01' }));
  });

  it('writes equal packages as equal addresses, whatever their order', () => {
    const one = readModelQuestion('?reform=cap-conciliation&reform=lower-strike-threshold:share=1/4');
    const two = readModelQuestion(
      '?reform=lower-strike-threshold:share=0.25&reform=cap-conciliation:days=10',
    );
    const write = ({ state, chosen }: typeof one) => formatViewState(viewWithPackage(state, chosen));
    expect(write(one)).toBe(write(two));
    expect(write(one)).toBe('?reform=cap-conciliation&reform=lower-strike-threshold:share=0.25');
  });
});
