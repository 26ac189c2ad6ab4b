import { type Result, unknownName } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, failure, success } from '../context.ts';
import { type CoveredFinding, type Fate, fates } from '../findings.ts';
import type { Run } from '../program.ts';
import { type Cell, named, type Page, paragraph, table } from '../tables.ts';

interface CoverageOptions {
  readonly source?: string;
  readonly became?: string;
}

/** What was found of the law after the sources; each finding of it names the act that it speaks of. */
const laterLaw = 'later-law';

/** `coverage`: what the sources state, counted by source, and what became of it. */
export function addCoverage(program: Command, run: Run): void {
  program
    .command('coverage')
    .option('--source <id>', 'list the findings of a source, of an act, or of `later-law`')
    .option('--became <what>', `list what became ${fates.join(', ')}`)
    .description('Count what the sources state and what became of it; list the findings of one source.')
    .addHelpText(
      'after',
      '\nExamples:\n  pnpm --silent tarazy coverage\n  pnpm --silent tarazy coverage --source hrw-2016 --became left',
    )
    .action((options: CoverageOptions) => run((context) => showCoverage(context, options)));
}

function showCoverage(context: Context, { source, became }: CoverageOptions): Result<Answer> {
  const all = context.knowledge.findings;
  const sources = [...new Set(all.flatMap((finding) => [groupOf(context, finding), finding.source]))];
  const problems = [
    ...(source === undefined || sources.includes(source)
      ? []
      : [unknownName('--source', source, sources, 'a source with findings')]),
    ...(became === undefined || fates.some((fate) => fate === became)
      ? []
      : [unknownName('--became', became, fates, 'what became of findings')]),
  ];
  if (problems.length > 0) return failure(...problems);
  const findings = all.filter(
    (finding) =>
      (source === undefined || source === finding.source || source === groupOf(context, finding)) &&
      (became === undefined || finding.fate === became),
  );
  const listed = source !== undefined || became !== undefined;
  return success({
    data: { counts: countBySource(context, findings), ...(listed && { findings }) },
    report: (page) => {
      const { many } = context.phrases;
      return [
        ...paragraph(`${many.findings(findings.length)}: ${writeFates(context, findings)}.`, page),
        '',
        ...countTable(context, findings)(page),
        ...(listed ? ['', ...findingTable(context, findings)(page)] : []),
      ];
    },
  });
}

/** The source of a finding; one name for all that is of later law. */
function groupOf({ model }: Context, { source }: CoveredFinding): string {
  return Object.hasOwn(model.sources, source) ? source : laterLaw;
}

interface SourceCount {
  readonly source: string;
  readonly findings: number;
  readonly became: Readonly<Record<Fate, number>>;
}

function countBySource(context: Context, findings: readonly CoveredFinding[]): readonly SourceCount[] {
  return [...new Set(findings.map((finding) => groupOf(context, finding)))].map((source) => {
    const own = findings.filter((finding) => groupOf(context, finding) === source);
    return { source, findings: own.length, became: countFates(own) };
  });
}

function countFates(findings: readonly CoveredFinding[]): Readonly<Record<Fate, number>> {
  const count = (fate: Fate) => findings.filter((finding) => finding.fate === fate).length;
  return { encoded: count('encoded'), merged: count('merged'), left: count('left'), open: count('open') };
}

function writeFates({ phrases }: Context, findings: readonly CoveredFinding[]): string {
  const counts = countFates(findings);
  return fates
    .filter((fate) => counts[fate] > 0)
    .map((fate) => `${counts[fate]} ${phrases.coverage.fates[fate].toLowerCase()}`)
    .join(', ');
}

function countTable(context: Context, findings: readonly CoveredFinding[]) {
  const { phrases, words } = context;
  const { columns, coverage } = phrases;
  const numbers = [coverage.findings, ...fates.map((fate) => coverage.fates[fate])];
  return (page: Page) =>
    table(
      [columns.source, ...numbers.map((heading) => ({ heading, align: 'right' as const }))],
      countBySource(context, findings).map(({ source, findings: whole, became }) => [
        named(source === laterLaw ? coverage.laterLaw : words.title('source', source), source),
        String(whole),
        ...fates.map((fate) => String(became[fate])),
      ]),
      page,
    );
}

function findingTable(context: Context, findings: readonly CoveredFinding[]) {
  const { coverage } = context.phrases;
  return (page: Page) =>
    table(
      [coverage.finding, coverage.place, coverage.became],
      findings.map((finding) => rowOf(context, finding)),
      page,
    );
}

function rowOf({ phrases }: Context, finding: CoveredFinding): readonly Cell[] {
  const { fates: names, reasons } = phrases.coverage;
  const { id, at, fate, as = [], because = '' } = finding;
  const known: Readonly<Record<string, string>> = reasons;
  const detail = fate === 'left' ? (known[because] ?? because) : as.join(', ');
  return [id, at, detail === '' ? names[fate] : { text: names[fate], detail }];
}
