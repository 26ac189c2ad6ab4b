/** Remarks on places in sources that only this theme makes. */
export type FamilyNote =
  | 'edition-of-october-2021'
  | 'employees-and-gendered'
  | 'grounds-two-and-three'
  | 'women-only'
  | 'mother-or-father'
  | 'children-only-asked';
