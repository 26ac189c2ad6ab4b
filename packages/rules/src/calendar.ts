import { isIsoDate } from './value.ts';

/** The first day that a date of any precision (`2023`, `2023-04`, `2023-04-17`) can mean. */
export function datePosition(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a date of any precision can mean. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return `${date}-${String(last).padStart(2, '0')}`;
}

/** Whether the text is a date to the day, the month or the year. */
export function isVagueDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isIsoDate(text);
}
