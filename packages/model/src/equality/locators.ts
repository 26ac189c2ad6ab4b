/** Remarks on places in sources that only this theme makes. */
export type EqualityNote =
  | 'ilo-advice-of-2015'
  | 'no-rule-in-text'
  | 'other-circumstances-added'
  | 'list-was-closed'
  | 'no-amendment-shown'
  | 'bearer-not-named'
  | 'media-law-cited'
  | 'fines-for-notices-remembered'
  | 'equal-pay-fine-remembered'
  | 'equal-work-only'
  | 'remuneration-unclear'
  | 'hypothesis-of-the-study'
  | 'act-not-named';
