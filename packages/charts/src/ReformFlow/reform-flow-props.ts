import type { FigureProps, Locator, Status } from '../shared/chart-types';

/** A theme: what themes of reforms, values and harms are folded by. */
export interface FlowTheme {
  readonly id: string;
  readonly label: string;
}

interface FlowEntry {
  /** Single among the entries of its column. */
  readonly id: string;
  readonly label: string;
  /** Id of a theme; an entry of no theme, or of one that is not listed, stands under "Other". */
  readonly themeId?: string | undefined;
  /** Page of its own, which the reading line leads to. */
  readonly href?: string | undefined;
  /** Where it can be checked: the article, or the place in a source. */
  readonly locator?: Locator | undefined;
}

/** A reform of the package, or a change of the reader's own. */
export interface FlowReform extends FlowEntry {
  /** `reform` unless told; `custom` for a change that no named reform makes. */
  readonly kind?: 'reform' | 'custom' | undefined;
  /** Since when the law holds all that it asks for, in words; hatched, as it changes nothing. */
  readonly alreadyLawSince?: string | undefined;
}

/** A value of the law that the package changes. */
export interface FlowParameter extends FlowEntry {
  /** The value in words, with its unit, before and with the package. */
  readonly before: string;
  readonly after: string;
  /** Two values or more that parts of the package ask for at once: nothing is settled until one is left. */
  readonly claims?: readonly { readonly value: string; readonly by: string }[] | undefined;
}

/** A harm with a condition that reads one of the values. */
export interface FlowHarm extends FlowEntry {
  readonly before: Status;
  readonly after: Status;
}

/** Props of {@link ReformFlow}: what the parts of a package change, and which harms rest on that. */
export interface ReformFlowProps extends FigureProps {
  readonly reforms: readonly FlowReform[];
  readonly parameters: readonly FlowParameter[];
  readonly harms: readonly FlowHarm[];
  /** In the order in which they are shown. */
  readonly themes: readonly FlowTheme[];
  /** Which reform changes which value. A link to an id that is not listed is passed over. */
  readonly changes: readonly { readonly reformId: string; readonly parameterId: string }[];
  /** Which harm rests on which value. */
  readonly rests: readonly { readonly parameterId: string; readonly harmId: string }[];
  /**
   * Whether themes are folded into bands. Unless told: where a column has more than 24 lines. A column of more than
   * 60 is folded in any case.
   */
  readonly folded?: boolean | undefined;
  /** The theme that stands open among folded ones; none unless told, and the only one where there is but one. */
  readonly openThemeId?: string | undefined;
  readonly onOpenTheme?: ((themeId: string | null) => void) | undefined;
}
