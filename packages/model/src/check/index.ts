export { checkContent } from './check-content.ts';
export { findPlace, type SourceText } from './find-place.ts';
