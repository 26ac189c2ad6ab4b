import { diffArrays } from 'diff';

/** A run of words that both texts share, or that one of them lacks. Spaces between runs stand in `same` runs. */
export interface RedlineRun {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

interface Change {
  deleted: string[];
  inserted: string[];
  /** Words after the change that both texts share. */
  same: string[];
}

/** Words with the spaces after them, and marks of punctuation on their own. */
function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'\-–][\p{L}\p{N}]+)*\s*|[^\p{L}\p{N}\s]\s*|\s+/gu) ?? [];
}

/** A single shared word between two changes is read as part of the change. */
const SHORTEST_SHARED = 2;

function groupChanges(before: string, after: string): Change[] {
  const parts = diffArrays(splitWords(before), splitWords(after), {
    comparator: (left, right) => left.trim() === right.trim(),
  });
  const changes: Change[] = [{ deleted: [], inserted: [], same: [] }];
  for (const part of parts) {
    const last = changes.at(-1);
    if (last === undefined) continue;
    if (part.removed !== true && part.added !== true) {
      last.same.push(...part.value);
      continue;
    }
    const changed = last.deleted.length + last.inserted.length > 0;
    const target = last.same.length === 0 ? last : { deleted: [], inserted: [], same: [] };
    if (target !== last && changed && last.same.length < SHORTEST_SHARED) {
      last.deleted.push(...last.same);
      last.inserted.push(...last.same);
      last.same = [];
      (part.removed ? last.deleted : last.inserted).push(...part.value);
      continue;
    }
    (part.removed ? target.deleted : target.inserted).push(...part.value);
    if (target !== last) changes.push(target);
  }
  return changes;
}

/** The words of two texts as runs: what is deleted stands before what is inserted in its place. */
export function layoutRedline(before: string | null, after: string | null): readonly RedlineRun[] {
  if (before === null && after === null) return [];
  if (before === null) return [{ kind: 'inserted', text: (after ?? '').trim() }];
  if (after === null) return [{ kind: 'deleted', text: before.trim() }];
  const runs: RedlineRun[] = [];
  const addChange = (kind: 'deleted' | 'inserted', words: readonly string[]): boolean => {
    const text = words.join('');
    if (text.trim() === '') return false;
    runs.push({ kind, text: text.trim() });
    if (text !== text.trimEnd()) runs.push({ kind: 'same', text: ' ' });
    return true;
  };
  for (const { deleted, inserted, same } of groupChanges(before, after)) {
    const spaced = addChange('deleted', deleted) && inserted.length > 0 && runs.at(-1)?.kind === 'deleted';
    if (spaced) runs.push({ kind: 'same', text: ' ' });
    addChange('inserted', inserted);
    if (same.length > 0) runs.push({ kind: 'same', text: same.join('') });
  }
  return runs;
}

/** The runs one side of a comparative table shows. */
export function takeSide(runs: readonly RedlineRun[], side: 'before' | 'after'): readonly RedlineRun[] {
  const hidden = side === 'before' ? 'inserted' : 'deleted';
  const shown = runs.filter((run) => run.kind !== hidden);
  // The space that parted a deletion from an insertion would be left standing before a full stop or another space.
  return shown.filter((run, index) => {
    const next = shown[index + 1];
    return run.text !== ' ' || next === undefined || !/^[\s.,;:!?)]/u.test(next.text);
  });
}
