/** Remarks on places in sources that only this theme makes. */
export type AssemblyNote =
  | 'counted-in-days'
  | 'counted-in-working-days'
  | 'banned-zones-for-pickets'
  | 'no-answer-needed'
  | 'every-gathering'
  | 'no-refusal-offered-one'
  | 'which-ground-not-printed'
  | 'grounds-as-named'
  | 'said-by-deputy'
  | 'list-read-in-part'
  | 'any-breach-of-law';
