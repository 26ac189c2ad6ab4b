/** Remarks on places in sources that only this theme makes. */
export type PartTimeNote = 'access-rules-for-some' | 'change-by-agreement' | 'first-comment';
