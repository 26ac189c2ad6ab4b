import type { AssemblyNote } from './assembly/locators.ts';
import type { BargainingNote } from './bargaining/locators.ts';
import type { CivilServiceNote } from './civil-service/locators.ts';
import type { CompaniesNote } from './companies/locators.ts';
import type { DismissalNote } from './dismissal/locators.ts';
import type { DisputesNote } from './disputes/locators.ts';
import type { DomesticWorkNote } from './domestic-work/locators.ts';
import type { EnforcementNote } from './enforcement/locators.ts';
import type { EqualityNote } from './equality/locators.ts';
import type { FamilyNote } from './family/locators.ts';
import type { HarassmentNote } from './harassment/locators.ts';
import type { MaternityNote } from './maternity/locators.ts';
import type { PartTimeNote } from './part-time/locators.ts';
import type { StrikesNote } from './strikes/locators.ts';
import type { SurveillanceNote } from './surveillance/locators.ts';
import type { TeleworkNote } from './telework/locators.ts';
import type { UnionsNote } from './unions/locators.ts';

/** Remarks beside places in sources that more than one theme makes. */
export type CommonNote =
  | 'not-covered'
  | 'asked-for'
  | 'said-by-union'
  | 'new-in-2023'
  | 'added-in-2020'
  | 'amendment-not-shown'
  | 'no-provision-cited'
  | 'ratified-2000'
  | 'ratified-2001'
  | 'recollection'
  | 'signed-text-not-read'
  | 'registered-a-year-later'
  | 'not-ratified-2025';

/** Remarks that one theme makes. */
export interface NotesOf {
  readonly strikes: StrikesNote;
  readonly unions: UnionsNote;
  readonly bargaining: BargainingNote;
  readonly disputes: DisputesNote;
  readonly dismissal: DismissalNote;
  readonly surveillance: SurveillanceNote;
  readonly assembly: AssemblyNote;
  readonly equality: EqualityNote;
  readonly harassment: HarassmentNote;
  readonly maternity: MaternityNote;
  readonly family: FamilyNote;
  readonly 'part-time': PartTimeNote;
  readonly 'domestic-work': DomesticWorkNote;
  readonly telework: TeleworkNote;
  readonly 'civil-service': CivilServiceNote;
  readonly enforcement: EnforcementNote;
  readonly companies: CompaniesNote;
}

/** Remarks that stand beside places in sources; each has its words among the texts. */
export type LocatorNote = CommonNote | NotesOf[keyof NotesOf];

/** Places that are no heading, page or article; each has its words among the texts. Headings stay as printed. */
export type LocatorPlace = 'whole report' | 'whole article' | 'whole commentary' | 'back cover';
