/** The faces that a picture may set text in. */
export const textFaces = ['sans', 'sans-strong', 'sans-italic', 'serif'] as const;

/** A face of a text: the interface face, regular, semi-bold or italic, or the serif of titles and of the law. */
export type TextFace = (typeof textFaces)[number];
