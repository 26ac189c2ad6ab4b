/** Languages of the interface, in the order in which they are offered. */
export const LANGUAGES = ['en', 'ru', 'kk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Colour themes that a link may fix. Without one, the reader's system decides. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Longest package name that a link may carry, in characters. */
export const NAME_LIMIT = 120;

/** The package as a link carries it: unread text, in the order of the link. The model judges what it says. */
export interface PackageQuery {
  /** `id` or `id:option=value,...`, one entry a reform. */
  readonly reforms: readonly string[];
  /** `path=value`, one entry a custom change. */
  readonly sets: readonly string[];
  /** Ids of conditions that a doubter has switched off. */
  readonly without: readonly string[];
  /** The package's name, if it has one. */
  readonly name: string | null;
}

/** What every page of the dashboard reads from its address. */
export interface ViewState {
  readonly language: Language;
  /** `null`: as the reader's system has it. */
  readonly theme: Theme | null;
  /** `YYYY-MM-DD`, or `null` for the latest law that the model knows. */
  readonly asOf: string | null;
  readonly package: PackageQuery;
}

/** What would have been right in place of a value that could not be read. */
export type Expectation =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'date'; readonly example: string }
  | { readonly kind: 'length'; readonly most: number }
  | { readonly kind: 'once' };

/** One search parameter that could not be read. The view falls back to the default and says so. */
export interface ViewProblem {
  readonly parameter: 'lang' | 'theme' | 'asOf' | 'name';
  readonly found: string;
  readonly expected: Expectation;
}

export interface ParsedView {
  readonly state: ViewState;
  readonly problems: readonly ViewProblem[];
}

/** The view of an address without search parameters. */
export const DEFAULT_VIEW: ViewState = {
  language: 'en',
  theme: null,
  asOf: null,
  package: { reforms: [], sets: [], without: [], name: null },
};

const SHARED_PARAMETERS: ReadonlySet<string> = new Set([
  'lang',
  'theme',
  'asOf',
  'reform',
  'set',
  'without',
  'name',
]);

/**
 * Reads the shared search parameters. Never throws: a value that cannot be read is a problem in the
 * result, and the default stands in its place. An empty value counts as absent, as forms send them.
 */
export function parseViewState(search: string | URLSearchParams): ParsedView {
  const parameters = new URLSearchParams(search);
  const problems: ViewProblem[] = [];

  const readOne = <Value>(
    parameter: ViewProblem['parameter'],
    expected: Expectation,
    read: (text: string) => Value | null,
  ): Value | null => {
    const [text, ...others] = present(parameters.getAll(parameter));
    if (text === undefined) return null;
    for (const other of others) {
      if (other !== text) problems.push({ parameter, found: other, expected: { kind: 'once' } });
    }
    const value = read(text);
    if (value === null) problems.push({ parameter, found: text, expected });
    return value;
  };

  const language = readOne('lang', { kind: 'choice', choices: LANGUAGES }, (text) => oneOf(LANGUAGES, text));
  const theme = readOne('theme', { kind: 'choice', choices: THEMES }, (text) => oneOf(THEMES, text));
  const asOf = readOne('asOf', { kind: 'date', example: '2020-05-16' }, readIsoDate);
  const name = readOne('name', { kind: 'length', most: NAME_LIMIT }, readName);

  const state: ViewState = {
    language: language ?? DEFAULT_VIEW.language,
    theme,
    asOf,
    package: {
      reforms: distinct(parameters.getAll('reform')),
      sets: distinct(parameters.getAll('set')),
      without: distinct(parameters.getAll('without')),
      name,
    },
  };
  return { state, problems };
}

/**
 * Writes a view as a search string: `''` for the default view, else it begins with `?`. Defaults are
 * left out and the order is fixed, so equal views have equal addresses. Parameters of one page only
 * go in `extra`, after the shared ones.
 */
export function formatViewState(state: ViewState, extra: Iterable<readonly [string, string]> = []): string {
  return formatSearch([...viewEntries(state), ...extra]);
}

/** The address of another page in the same view. `change` replaces parts of the view. */
export function linkTo(path: string, state: ViewState, change: Partial<ViewState> = {}): string {
  return path + formatViewState({ ...state, ...change });
}

/** The address of the same page, with its own parameters kept, in a changed view. */
export function linkHere(
  location: { readonly pathname: string; readonly search: string },
  change: Partial<ViewState>,
): string {
  const { state } = parseViewState(location.search);
  return location.pathname + formatViewState({ ...state, ...change }, ownParameters(location.search));
}

/** The parameters of an address that belong to its page alone, in their order. */
export function ownParameters(search: string | URLSearchParams): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(search)].filter(([key]) => !SHARED_PARAMETERS.has(key));
}

/** The view as pairs for a search string or the hidden fields of a form. */
export function viewEntries(state: ViewState): readonly (readonly [string, string])[] {
  const entries: (readonly [string, string])[] = [];
  if (state.language !== DEFAULT_VIEW.language) entries.push(['lang', state.language]);
  if (state.theme !== null) entries.push(['theme', state.theme]);
  if (state.asOf !== null) entries.push(['asOf', state.asOf]);
  if (state.package.name !== null) entries.push(['name', state.package.name]);
  for (const reform of state.package.reforms) entries.push(['reform', reform]);
  for (const set of state.package.sets) entries.push(['set', set]);
  for (const condition of state.package.without) entries.push(['without', condition]);
  return entries;
}

/** A real calendar day as `YYYY-MM-DD`, or `null`. */
export function readIsoDate(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function formatSearch(entries: readonly (readonly [string, string])[]): string {
  if (entries.length === 0) return '';
  return `?${entries.map(([key, value]) => `${encodeText(key)}=${encodeValue(value)}`).join('&')}`;
}

// As forms write it, so that a link and a submitted form give one address.
function encodeText(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}

// A value may hold these characters bare; links that people pass on stay readable.
function encodeValue(text: string): string {
  return encodeText(text).replace(/%(?:3A|3D|2C|2F)/g, (code) => decodeURIComponent(code));
}

function readName(text: string): string | null {
  return text.length <= NAME_LIMIT ? text : null;
}

function oneOf<const Choice extends string>(choices: readonly Choice[], text: string): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}

function present(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(present(texts))];
}
