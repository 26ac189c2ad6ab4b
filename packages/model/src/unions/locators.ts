/** Remarks on places in sources that only this theme makes. */
export type UnionsNote = never;
