export const teleworkLaw = {};
