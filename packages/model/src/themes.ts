/** The fields of law the model is divided into. */
export const themes = ['strikes'] as const;

export type ThemeId = (typeof themes)[number];
