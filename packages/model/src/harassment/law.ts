export const harassmentLaw = {};
