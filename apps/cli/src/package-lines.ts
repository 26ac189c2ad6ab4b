import { actsByForm, type LegalForm } from '@tarazy/rules';
import type { Context } from './context.ts';
import { localText } from './local-text.ts';
import type { Phrases } from './phrases/phrases.ts';
import { type ChosenPackage, writePackageArguments } from './read-package-arguments.ts';

/** What a package is called: the title of its scenario, with what was added to it. */
export function packageTitle({ locale, phrases }: Context, chosen: ChosenPackage): string {
  const { reforms, changes } = chosen.package;
  if (chosen.scenario) return localText(chosen.scenario.title, locale);
  return reforms.length + changes.length === 0 ? phrases.evaluate.lawAlone : phrases.evaluate.thisPackage;
}

/** The package in one line: the law of which date, how many acts of which form. */
export function packageSummary(
  { model, phrases }: Context,
  chosen: Omit<ChosenPackage, 'scenario' | 'written'>,
): string {
  const { reforms, changes } = chosen.package;
  const acts = actsByForm(chosen.package, model.reforms);
  const parts = [
    phrases.lawOf(chosen.asOf),
    reforms.length > 0 ? `${phrases.many.reforms(reforms.length)} (${writeActs(acts, phrases)})` : '',
    changes.length > 0 ? phrases.many.customChanges(changes.length) : '',
    chosen.without.size > 0 ? phrases.many.conditionsOff(chosen.without.size) : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

/** Legal acts in words: `2 statutes, 1 ratification`. */
export function writeActs(
  acts: readonly { readonly form: LegalForm; readonly count: number }[],
  { acts: words }: Phrases,
): string {
  return acts.map(({ form, count }) => words[form](count)).join(', ');
}

/** The command that gives the same result again. */
export function sameCommand(command: string, chosen: ChosenPackage, context: Context): string {
  return ['pnpm --silent tarazy', command, ...writePackageArguments(chosen, context)].join(' ');
}
