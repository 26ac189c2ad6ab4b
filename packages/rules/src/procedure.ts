import type { Node } from './expression/node.ts';
import type { Condition } from './expression/terms.ts';
import type { CaseFacts, FactSpecs } from './fact.ts';
import type { Evidence } from './harm.ts';

/** Whose step it is. `law`: nobody takes it, the law alone opens or bars the way. */
export type Actor = 'workers' | 'employer' | 'authority' | 'law';

/** One step of a procedure: it holds where the expression over law and facts does. */
export interface Step {
  readonly actor: Actor;
  readonly holds: Node;
}

/** How the law decides one kind of event: ordered steps, all of which must hold. */
export interface Procedure {
  readonly theme: string;
  /**
   * The outcome that those whom the event harms would want: `lawful` (the default) for what they undertake themselves,
   * `blocked` for what is done to them, such as a dismissal.
   */
  readonly sought?: 'lawful' | 'blocked';
  readonly facts: FactSpecs;
  /** In the order of the statute. */
  readonly steps: Readonly<Record<string, Step>>;
}

/** A step. */
export function step(actor: Actor, holds: Condition): Step {
  return { actor, holds: holds.node };
}

/** The facts of a documented event, and what really happened (as texts). */
export interface DocumentedCase {
  readonly theme: string;
  readonly procedure: string;
  /** `YYYY`, `YYYY-MM` or a day; the first and last day of the event. */
  readonly from: string;
  readonly to: string;
  /** Id of the place, or `null` where the source names none. */
  readonly place: string | null;
  readonly sector: string;
  readonly organisation: string;
  readonly facts: CaseFacts;
  /**
   * The step at which the event stopped, where it did. Later steps that are the workers' own to take were never reached,
   * and a replay assumes that they would be taken as the law asks.
   */
  readonly stoppedAt?: string;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly harms: readonly string[];
}
