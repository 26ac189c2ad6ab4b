import type { Status, StatusCounts } from '@tarazy/charts';

/** How many there are of each status. */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const counts: Partial<Record<Status, number>> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
