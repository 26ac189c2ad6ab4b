export const figures = {};

export type FigureId = keyof typeof figures & string;
