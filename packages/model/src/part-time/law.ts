export const partTimeLaw = {};
