/** Remarks on places in sources that only this theme makes. */
export type CivilServiceNote =
  | 'code-unfit-for-pandemic'
  | 'voids-remain'
  | 'other-country-has-it'
  | 'guidance-of-five-items'
  | 'managers-lack-funds'
  | 'no-norm-named'
  | 'follows-from-findings'
  | 'wish-of-those-asked';
