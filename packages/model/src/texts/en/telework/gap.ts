/** What stands beside a norm that no edition shows. */
export const gap = 'The article of 2023 finds it missing. No edition read since shows it.';
