import { distance } from 'fastest-levenshtein';

/** The name most like the one given, where one is near enough to be a likely slip. */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  const ranked = [...names]
    .map((name) => ({
      name,
      apart: distance(given.toLowerCase(), name.toLowerCase()),
      inside: contains(name, given),
    }))
    .filter(
      ({ apart, name, inside }) =>
        inside || (apart < name.length && apart <= Math.max(2, Math.ceil(name.length * 0.4))),
    )
    .sort((a, b) => Number(b.inside) - Number(a.inside) || a.apart - b.apart || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name;
}

function contains(name: string, given: string): boolean {
  return given.length >= 4 && name.toLowerCase().includes(given.toLowerCase());
}
