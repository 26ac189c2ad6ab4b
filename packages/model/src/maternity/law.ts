export const maternityLaw = {};
