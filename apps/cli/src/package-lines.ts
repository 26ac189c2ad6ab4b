import { actsByForm } from '@tarazy/rules';
import type { Context } from './context.ts';
import { localText } from './local-text.ts';
import { type ChosenPackage, writePackageArguments } from './read-package-arguments.ts';

/** What a package is called: the title of its scenario, with what was added to it. */
export function packageTitle({ locale, phrases }: Context, chosen: ChosenPackage): string {
  const { reforms, changes } = chosen.package;
  if (chosen.scenario) return localText(chosen.scenario.title, locale);
  return reforms.length + changes.length === 0 ? phrases.evaluate.lawAlone : phrases.evaluate.thisPackage;
}

/** The package in one line: the law of which date, how many acts of which form. */
export function packageSummary({ model, phrases }: Context, chosen: ChosenPackage): string {
  const forms = actsByForm(chosen.package, model.reforms).map(
    ({ form, count }) => `${count} ${phrases.form[form].toLowerCase()}`,
  );
  const { reforms, changes } = chosen.package;
  return phrases.evaluate.summary(reforms.length, forms.join(', '), changes.length, chosen.asOf);
}

/** The command that gives the same result again. */
export function sameCommand(command: string, chosen: ChosenPackage, context: Context): string {
  return ['pnpm --silent tarazy', command, ...writePackageArguments(chosen, context)].join(' ');
}
