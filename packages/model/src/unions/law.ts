export const unionsLaw = {};
