/** The parameters of the comparison that only order and filter what is shown already. */
export const ARRANGING = ['sort', 'least', 'only'] as const;

/** Whether one address of the comparison follows another with no more than order and filters changed. */
export function onlyArranges(from: URL, to: URL): boolean {
  const [before, after] = [from, to].map(({ searchParams }) => {
    const rest = new URLSearchParams(searchParams);
    for (const name of ARRANGING) rest.delete(name);
    return rest.toString();
  });
  return from.pathname === '/compare' && to.pathname === '/compare' && before === after;
}
