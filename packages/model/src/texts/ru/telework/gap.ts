/** What stands beside a norm that no edition shows. */
export const gap =
  'По статье 2023 года этого нет. Ни одна прочитанная с тех пор редакция этого не показывает.';
