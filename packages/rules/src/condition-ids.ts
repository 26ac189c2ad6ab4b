import type { Model } from './model.ts';

/** Every condition, and every inferred fact, that a reader can switch off. */
export function conditionIds(model: Model): readonly string[] {
  const harms = Object.entries(model.harms).flatMap(([id, { tiers }]) =>
    Object.values(tiers).flatMap((conditions) =>
      Object.keys(conditions ?? {}).map((name) => `${id}/${name}`),
    ),
  );
  const obligations = Object.entries(model.obligations).flatMap(([id, { conditions }]) =>
    Object.keys(conditions).map((name) => `${id}/${name}`),
  );
  const facts = Object.entries(model.cases).flatMap(([id, documented]) =>
    Object.entries(documented.facts)
      .filter(([, { basis }]) => basis.kind === 'inference')
      .map(([name]) => `${id}/${name}`),
  );
  return [...harms, ...obligations, ...facts];
}
