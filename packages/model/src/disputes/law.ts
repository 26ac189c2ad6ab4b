export const disputesLaw = {};
