import type { ComparePageTexts } from './compare-texts';
import type { ComparePageData } from './read-compare-page';

/** More acts than this are a number alone: squares are for counting. */
const MOST_SQUARES = 40;

/** What each package asks for, by legal form: acts as squares that can be counted. */
export function EffortTable({
  effort,
  words,
}: {
  readonly effort: ComparePageData['effort'];
  readonly words: ComparePageTexts;
}) {
  const { marks, rows } = effort;
  return (
    <table className={marks.length > 3 ? 'effort effort-narrow' : 'effort'}>
      <thead>
        <tr>
          <td>
            <span className="vh">{words.form}</span>
          </td>
          {marks.map((mark) => (
            <th key={mark} scope="col">
              {mark}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, values, isCounted }) => (
          <tr key={id} className={isCounted ? undefined : 'effort-sum'}>
            <th scope="row">{label}</th>
            {values.map((value, index) => (
              <td key={marks[index]} className={value === 0 && isCounted ? 'effort-none' : undefined}>
                <span className="num">{value}</span>
                {isCounted && value > 0 && value <= MOST_SQUARES ? <Squares count={value} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Squares({ count }: { readonly count: number }) {
  return (
    <span className="squares" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <i key={index} />
      ))}
    </span>
  );
}
