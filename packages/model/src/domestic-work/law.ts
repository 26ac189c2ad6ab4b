export const domesticWorkLaw = {};
