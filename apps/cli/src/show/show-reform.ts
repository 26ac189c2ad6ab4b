import { describeExpected, type Reform, type ReformChange, type ReformOption } from '@tarazy/rules';
import type { Answer, Context } from '../context.ts';
import { entryHead, entryList } from '../entry-lines.ts';
import { writeValue } from '../law-facts.ts';
import { paragraph, section } from '../tables.ts';

/** A reform: what it changes, who asks for it, what it needs. */
export function showReform(context: Context, id: string): Answer {
  const { model, words, phrases } = context;
  const reform = model.reforms[id];
  if (!reform) throw new TypeError(`No reform ${id}`);
  const { show } = phrases;
  return {
    data: {
      noun: 'reform',
      id,
      title: words.title('reform', id),
      summary: words.summary('reform', id),
      ...reform,
    },
    report: (page) => {
      const list = (texts: readonly string[]) =>
        texts.flatMap((text) => paragraph(`- ${text}`, page, undefined, '  '));
      const asked = reform.recommendedBy.map(({ body, at }) => `${words.body(body)} (${words.locator(at)})`);
      const options = Object.entries(reform.options ?? {});
      const particulars = [
        [show.theme, words.theme(reform.theme)],
        [show.forms, phrases.form[reform.form]],
      ] as const;
      return [
        ...entryHead(context, 'reform', id, particulars, page),
        ...section(
          show.changes,
          list(reform.changes.map((change) => writeChange(context, id, reform, change))),
          page,
        ),
        ...section(
          show.options,
          list(options.map(([name, spec]) => writeOption(context, id, name, spec))),
          page,
        ),
        ...section(
          show.recommendedBy,
          asked.length > 0 ? list(asked) : paragraph(show.nobodyAsks, page),
          page,
        ),
        ...section(show.requires, entryList(context, 'reform', reform.requires ?? [], page), page),
        ...section(show.excludes, entryList(context, 'reform', reform.excludes ?? [], page), page),
      ];
    },
  };
}

function writeChange(context: Context, id: string, reform: Reform, { path, to, when }: ReformChange): string {
  const { words, phrases } = context;
  const { show } = phrases;
  const target =
    typeof to === 'object' && to !== null ? show.asChosen(to.option) : writeValue(context, path, to);
  const change = `${show.change(words.title('parameter', path), target)} (${path})`;
  if (!when) return change;
  const spec = reform.options?.[when.option];
  const value = spec ? words.value(when.is, spec) : String(when.is);
  return `${change}, ${show.only(words.option(id, when.option), value)}`;
}

function writeOption({ words, phrases }: Context, id: string, name: string, spec: ReformOption): string {
  const { show } = phrases;
  return `${name}: ${show.option(words.option(id, name), words.value(spec.default, spec), describeExpected(spec))}`;
}
