import { data, type MetaFunction } from '@remix-run/node';
import { pageMeta } from '../page-meta';

export const meta: MetaFunction = (input) => pageMeta(input, (texts) => texts.notFound.title);

/** Every address that no other route knows: the root's error page answers it. */
export function loader(): never {
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
