import type { MapOutline } from '@tarazy/charts';
import { attributions, outline } from '@tarazy/geography';
import type { Locale } from '@tarazy/model';

/** Kazakhstan as the map takes it. A page imports it rather than sending it with its data. */
export const mapOutline: MapOutline = outline;

/** Whose borders and positions the map shows, in the reader's language. */
export function mapAttribution(locale: Locale): readonly string[] {
  return attributions.map(({ says }) => says[locale]);
}
