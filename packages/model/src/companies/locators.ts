/** Remarks on places in sources that only this theme makes. */
export type CompaniesNote = 'responsibility-no-duty' | 'asked-in-2012';
