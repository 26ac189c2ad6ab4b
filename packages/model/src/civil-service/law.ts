export const civilServiceLaw = {};
