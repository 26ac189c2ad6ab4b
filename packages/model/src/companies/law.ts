export const companiesLaw = {};
