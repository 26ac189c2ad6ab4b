export const familyLaw = {};
