import { Link } from '@remix-run/react';
import type { RuleRow } from './rule-rows';

interface RuleTableProps {
  readonly caption: string;
  readonly rows: readonly RuleRow[];
  readonly heads: {
    readonly rules: string;
    readonly value: string;
    readonly known: string;
    readonly held: string;
  };
}

/** Rules with their value on the date, how it is known, and since when. */
export function RuleTable({ caption, rows, heads }: RuleTableProps) {
  return (
    <table className="ref-table ref-stack ref-rule-table">
      <caption className="vh">{caption}</caption>
      <colgroup>
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <thead className="vh">
        <tr>
          <th scope="col">{heads.rules}</th>
          <th scope="col">{heads.value}</th>
          <th scope="col">{heads.known}</th>
          <th scope="col">{heads.held}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, title, href, value, known, certainty, since }) => (
          <tr key={path}>
            <th scope="row">{href === null ? title : <Link to={href}>{title}</Link>}</th>
            <td className="strong">{value}</td>
            <td className={known === 'verified' ? undefined : 'ochre'}>{certainty}</td>
            <td data-head={heads.held} className="num">
              {since}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
