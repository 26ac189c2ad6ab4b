/** Remarks on places in sources that only this theme makes. */
export type DomesticWorkNote =
  | 'formal-without-oversight'
  | 'basis-laid'
  | 'few-formalise'
  | 'hours-from-fourteen'
  | 'criticism-only'
  | 'excluded-from-commission'
  | 'ratify-only-later'
  | 'age-remembered';
