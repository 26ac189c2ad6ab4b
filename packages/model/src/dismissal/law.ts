export const dismissalLaw = {};
