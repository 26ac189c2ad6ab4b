/** Remarks on places in sources that only this theme makes. */
export type DisputesNote =
  | 'no-article-of-its-own'
  | 'only-where-agreed'
  | 'under-review'
  | 'commission-then-court'
  | 'of-2011'
  | 'regional-councils'
  | 'commission-alone-binds'
  | 'contested-then-obeyed'
  | 'a-regional-one'
  | 'nineteen-conventions';
