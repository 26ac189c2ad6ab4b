import { Link } from '@remix-run/react';
import { ThresholdSlider } from '@tarazy/charts';
import type { Language } from '../../view-state';
import type { BuildTexts } from './build-texts';
import { optionField } from './read-form';
import type { OptionControl, ReformGroup, ReformRow } from './read-reform-groups';
import type { Builder } from './use-builder';

interface ReformListProps {
  readonly groups: readonly ReformGroup[];
  readonly builder: Builder;
  readonly words: BuildTexts;
  readonly language: Language;
}

/** Every reform with its switch and options, in groups. A plain form without script. */
export function ReformList({ groups, builder, words, language }: ReformListProps) {
  return groups.map((group, index) => (
    <details key={group.id} className="reform-group" open={group.on > 0 || index === 0}>
      <summary>
        <h3 className="strong">{group.title}</h3>
        <span className="note num">
          {group.on} / {group.rows.length}
        </span>
      </summary>
      <ul>
        {group.rows.map((row) => (
          <ReformItem key={row.id} row={row} builder={builder} words={words} language={language} />
        ))}
      </ul>
    </details>
  ));
}

interface ReformItemProps extends Omit<ReformListProps, 'groups'> {
  readonly row: ReformRow;
}

function ReformItem({ row, builder, words, language }: ReformItemProps) {
  const locked = row.inForce !== null && !row.on;
  const labelId = `reform-${row.id}`;
  return (
    <li className="reform" data-on={row.on || undefined}>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself; aria-checked would only repeat it
        role="switch"
        className="switch"
        name="reform"
        value={row.id}
        aria-labelledby={labelId}
        aria-describedby={`${labelId}-note`}
        checked={row.on || locked}
        disabled={locked}
        onChange={() => builder.toggle(row.id)}
      />
      <div>
        <Link id={labelId} className="reform-title" to={row.href}>
          {row.title}
        </Link>
        <span id={`${labelId}-note`} className="note">
          {row.inForce ?? row.articles}
          {row.inConflict && <b className="rust"> · {words.conflictCount(1)}</b>}
        </span>
        {row.on &&
          row.options.map((option) => (
            <OptionSlider
              key={option.name}
              reform={row.id}
              option={option}
              builder={builder}
              words={words}
              language={language}
            />
          ))}
      </div>
    </li>
  );
}

interface OptionSliderProps extends Omit<ReformListProps, 'groups'> {
  readonly reform: string;
  readonly option: OptionControl;
}

function OptionSlider({ reform, option, builder, words, language }: OptionSliderProps) {
  return (
    <div className="reform-option">
      <ThresholdSlider
        locale={language}
        label={option.label}
        name={optionField(reform, option.name)}
        min={option.min}
        max={option.max}
        step={option.step}
        value={option.value}
        onChange={(value) => builder.setOption(reform, option.name, value)}
        today={option.today}
        cases={option.cases}
        format={option.format}
        unit={option.unit}
        valueNote={option.format === 'share' ? words.mustSign : undefined}
      />
    </div>
  );
}
