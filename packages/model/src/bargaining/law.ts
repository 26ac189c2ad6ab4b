export const bargainingLaw = {};
