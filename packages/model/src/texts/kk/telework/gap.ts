/** What stands beside a norm that no edition shows. */
export const gap =
  '2023 жылғы мақала бойынша бұл жоқ. Содан бері оқылған бірде-бір редакция оны көрсетпейді.';
