import { model } from '@tarazy/model';
import type { BeyondLaw } from '@tarazy/rules';
import { byTheme, locatorLink, type TextLink, titleOf } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { referenceTexts } from './reference-texts';

/** Something recorded that law alone cannot decide, and why. */
export interface BeyondEntry {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly at: readonly TextLink[];
  /** To whom a recommendation is addressed, as a sentence. */
  readonly addressed: string | null;
  /** The harms that it speaks to. */
  readonly harms: readonly TextLink[];
}

/** What was recorded and not judged, by theme: cases, harms or recommendations, or what one source says. */
export function readBeyond(
  view: ModelView,
  kind: BeyondLaw['kind'] | null,
  source?: string,
): readonly { readonly id: string; readonly title: string; readonly entries: readonly BeyondEntry[] }[] {
  const { texts } = view;
  const { addressees, addressedTo } = referenceTexts(view.locale);
  const reasons = texts.beyondLaw as Readonly<Record<string, { readonly reason: string }>>;
  return byTheme(texts, model.beyondLaw)
    .map(({ id, title, ids }) => ({
      id,
      title,
      entries: ids.flatMap((entry) => {
        const beyond = model.beyondLaw[entry];
        if (beyond === undefined || (kind !== null && beyond.kind !== kind)) return [];
        if (source !== undefined && !beyond.at.some((locator) => locator.source === source)) return [];
        return [
          {
            id: entry,
            title: titleOf(texts, 'beyondLaw', entry),
            reason: reasons[entry]?.reason ?? '',
            at: beyond.at.map((locator) => locatorLink(view, locator)),
            addressed: beyond.addressee === undefined ? null : addressedTo(addressees[beyond.addressee]),
            harms: (beyond.harms ?? []).map((harm) => ({
              label: titleOf(texts, 'harms', harm),
              href: view.link(`/harms/${harm}`),
            })),
          },
        ];
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}
