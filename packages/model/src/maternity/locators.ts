/** Remarks on places in sources that only this theme makes. */
export type MaternityNote =
  | 'undated'
  | 'leave-covers-maternity'
  | 'no-return-after-maternity'
  | 'post-kept-for-childcare-only'
  | 'pay-by-contract'
  | 'called-declarative'
  | 'no-article-named';
