export const equalityLaw = {};
