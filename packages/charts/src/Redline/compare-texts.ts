import { diffArrays } from 'diff';

/** A run of words that both texts share, or that one of them lacks. Spaces between runs stand in `same` runs. */
export interface RedlineRun {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** Two texts as runs: both in one, where what is deleted stands before what is inserted, and each by itself. */
export interface ComparedTexts {
  readonly both: readonly RedlineRun[];
  readonly before: readonly RedlineRun[];
  readonly after: readonly RedlineRun[];
}

/** A word, or one mark of punctuation, with the space that stands before it in its own text. */
interface Token {
  readonly text: string;
  readonly space: string;
}

/** A token of both texts: the space before it may differ. */
interface SharedToken {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

interface Change {
  deleted: Token[];
  inserted: Token[];
  /** Tokens after the change that both texts share. */
  same: SharedToken[];
}

const TOKEN = /(\s*)([\p{L}\p{N}]+(?:(?:[’'\-–]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}]+)*|[^\p{L}\p{N}\s])/gu;

/** Marks that stand against the word before them. */
const HUGS = /^[.,;:!?…%)\]}»”]$/u;

function splitTokens(text: string): Token[] {
  return [...text.trim().matchAll(TOKEN)].map(([, space = '', token = '']) => ({ text: token, space }));
}

/** A single shared word between two changes is read as part of the change. */
const SHORTEST_SHARED = 2;

function groupChanges(before: readonly Token[], after: readonly Token[]): Change[] {
  const parts = diffArrays(
    before.map((token) => token.text),
    after.map((token) => token.text),
  );
  const changes: Change[] = [{ deleted: [], inserted: [], same: [] }];
  let read = 0;
  let written = 0;
  for (const { removed, added, value } of parts) {
    const last = changes.at(-1);
    if (last === undefined) continue;
    const old = added ? [] : before.slice(read, read + value.length);
    const fresh = removed ? [] : after.slice(written, written + value.length);
    read += old.length;
    written += fresh.length;
    if (!removed && !added) {
      last.same.push(
        ...old.map(({ text, space }, index) => ({
          text,
          before: space,
          after: fresh[index]?.space ?? space,
        })),
      );
      continue;
    }
    const changed = last.deleted.length + last.inserted.length > 0;
    if (changed && last.same.length < SHORTEST_SHARED) {
      last.deleted.push(...last.same.map((token) => ({ text: token.text, space: token.before })));
      last.inserted.push(...last.same.map((token) => ({ text: token.text, space: token.after })));
      last.same = [];
    }
    const target = last.same.length === 0 ? last : { deleted: [], inserted: [], same: [] };
    target.deleted.push(...old);
    target.inserted.push(...fresh);
    if (target !== last) changes.push(target);
  }
  return changes;
}

function addToken(runs: RedlineRun[], kind: RedlineRun['kind'], text: string, space: string): void {
  const last = runs.at(-1);
  if (last?.kind === kind) {
    runs[runs.length - 1] = { kind, text: `${last.text}${space}${text}` };
    return;
  }
  // A stroke through or under a word does not run on over the space beside it.
  if (space !== '' && kind !== 'same') addToken(runs, 'same', space, '');
  runs.push({ kind, text: kind === 'same' ? `${space}${text}` : text });
}

function joinBoth(changes: readonly Change[]): readonly RedlineRun[] {
  const runs: RedlineRun[] = [];
  for (const { deleted, inserted, same } of changes) {
    for (const { text, space } of deleted) addToken(runs, 'deleted', text, space);
    for (const [index, { text, space }] of inserted.entries()) {
      const parts = index === 0 && deleted.length > 0 && space === '' && !HUGS.test(text);
      addToken(runs, 'inserted', text, parts ? ' ' : space);
    }
    // The word drawn before the shared ones is the last inserted, or else the last deleted.
    const side = inserted.length === 0 && deleted.length > 0 ? 'before' : 'after';
    for (const token of same) addToken(runs, 'same', token.text, token[side]);
  }
  return runs;
}

function joinSide(changes: readonly Change[], side: 'before' | 'after'): readonly RedlineRun[] {
  const kind = side === 'before' ? 'deleted' : 'inserted';
  const runs: RedlineRun[] = [];
  for (const change of changes) {
    for (const { text, space } of change[kind]) addToken(runs, kind, text, space);
    for (const token of change.same) addToken(runs, 'same', token.text, token[side]);
  }
  return runs;
}

/** Compares two texts by words; each side reads as its text stands, to the space. */
export function compareTexts(before: string | null, after: string | null): ComparedTexts {
  const changes = groupChanges(splitTokens(before ?? ''), splitTokens(after ?? ''));
  return { both: joinBoth(changes), before: joinSide(changes, 'before'), after: joinSide(changes, 'after') };
}
