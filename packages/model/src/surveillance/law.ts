export const surveillanceLaw = {};
