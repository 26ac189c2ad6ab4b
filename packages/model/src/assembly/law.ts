export const assemblyLaw = {};
