/** The theme documents no event: what the sources count is kept in the theme of equality. */
export const maternityBeyondLaw = {} as const;
