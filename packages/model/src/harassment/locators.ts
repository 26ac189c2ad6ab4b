/** Remarks on places in sources that only this theme makes. */
export type HarassmentNote =
  | 'only-in-bill'
  | 'in-the-bill-of-2025'
  | 'no-duty-read'
  | 'draft-finds-none'
  | 'added-by-law-72'
  | 'under-sixteen-only'
  | 'called-incomplete'
  | 'still-to-be-developed'
  | 'only-to-be-considered'
  | 'ministry-draft'
  | 'bill-due-april-2024'
  | 'asked-late-2020';
