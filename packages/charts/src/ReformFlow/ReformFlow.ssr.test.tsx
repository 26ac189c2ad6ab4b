import { expect, test } from 'vitest';
import { buildLargeFlow, kazakhFlow, strikeFlow } from '../fixtures/flow-fixture';
import { renderTwice } from '../shared/render-twice';
import { ReformFlow } from './ReformFlow';

const title = 'Nine reforms change 11 rules of law';

test('renders the same bytes twice, at the width it is told', () => {
  const wide = renderTwice(() => <ReformFlow title={title} locale="en" {...strikeFlow} />);
  expect(wide).toContain('width="934"');
  expect(wide).toContain('Cap conciliation at one');
  const narrow = renderTwice(() => <ReformFlow title={title} locale="kk" width={358} {...kazakhFlow} />);
  expect(narrow).toContain('width="358"');
});

test('every mark is reached without script: a name, a role and one tab stop', () => {
  const markup = renderTwice(() => <ReformFlow title={title} locale="en" {...strikeFlow} />);
  const buttons = markup.match(/<g[^>]*role="button"[^>]*>/g) ?? [];
  expect(buttons).toHaveLength(10 + 11 + 8);
  expect(buttons.filter((tag) => tag.includes('tabindex="0"'))).toHaveLength(1);
  for (const tag of buttons) expect(tag).toMatch(/aria-label="[^"]{20,}"/);
});

test('a folded theme says that it opens, and nothing is drawn of nothing', () => {
  const markup = renderTwice(() => (
    <ReformFlow title={title} locale="en" {...buildLargeFlow(60, 170)} openThemeId="theme-1" />
  ));
  expect(markup.match(/aria-expanded="true"/g)).toHaveLength(3);
  expect(markup.match(/aria-expanded="false"/g)).toHaveLength(33);
  const empty = renderTwice(() => (
    <ReformFlow
      title={title}
      locale="ru"
      themes={[]}
      reforms={[]}
      parameters={[]}
      harms={[]}
      changes={[]}
      rests={[]}
    />
  ));
  expect(empty).toContain('Ни одна реформа не включена');
  expect(empty).not.toContain('<svg');
});
