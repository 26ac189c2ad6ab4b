import { Link } from '@remix-run/react';
import { ThresholdSlider } from '@tarazy/charts';
import { useState } from 'react';
import type { Language } from '../../view-state';
import { matchesQuery } from '../shared/match-query';
import type { BuildTexts } from './build-texts';
import { optionField } from './read-form';
import type { OptionControl, ReformGroup, ReformRow } from './read-reform-groups';
import type { Builder } from './use-builder';

/** With more themes than this, all stay folded at first, so that a reader sees what there is. */
const FEW_THEMES = 3;

interface ReformListProps {
  readonly groups: readonly ReformGroup[];
  readonly builder: Builder;
  readonly words: BuildTexts;
  readonly language: Language;
  /** Whether the page answers to script; without it the search box would do nothing. */
  readonly live: boolean;
}

/** Every reform with its switch and options, by theme and part. A plain form without script, searchable with it. */
export function ReformList({ groups, live, ...shared }: ReformListProps) {
  const { words } = shared;
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const shown = new Set(
    groups.flatMap((group) =>
      group.fields.flatMap((field) =>
        field.rows
          .filter((row) => matchesQuery(query, [row.title, row.articles, field.title, group.title]))
          .map(({ id }) => id),
      ),
    ),
  );
  return (
    <>
      {live && (
        <div className="reform-search">
          <label className="vh" htmlFor="reform-search">
            {words.searchReforms}
          </label>
          <input
            id="reform-search"
            type="search"
            placeholder={words.searchReforms}
            value={query}
            maxLength={80}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              // Enter would send the whole form.
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
          <p className="note" role="status">
            {searching ? words.reformsFound(shown.size) : null}
          </p>
        </div>
      )}
      {groups.map((group, index) => (
        <ReformTheme
          key={`${group.id} ${searching}`}
          group={group}
          shown={shown}
          searching={searching}
          open={searching || group.on > 0 || (index === 0 && groups.length <= FEW_THEMES)}
          {...shared}
        />
      ))}
    </>
  );
}

interface ReformThemeProps extends Omit<ReformListProps, 'groups' | 'live'> {
  readonly group: ReformGroup;
  /** Ids of the reforms that the search leaves; the others stay in the form, unseen. */
  readonly shown: ReadonlySet<string>;
  readonly searching: boolean;
  readonly open: boolean;
}

function ReformTheme({ group, shown, searching, open, ...shared }: ReformThemeProps) {
  // What was open when the list came stays so: a toggle must not fold away what is being read.
  const [atFirst] = useState(() => ({
    open,
    fields: new Set(
      group.fields.filter((field) => searching || field.on > 0 || group.on === 0).map(({ id }) => id),
    ),
  }));
  const isEmpty = (rows: readonly ReformRow[]) => rows.every(({ id }) => !shown.has(id));
  const parted = group.fields.length > 1;
  return (
    <details
      className="reform-group"
      open={atFirst.open}
      hidden={group.fields.every(({ rows }) => isEmpty(rows)) || undefined}
    >
      <summary>
        <h3 className="strong">{group.title}</h3>
        <span className="note num">
          {group.on} / {group.count}
        </span>
      </summary>
      {group.fields.map((field) => {
        const rows = (
          <ul>
            {field.rows.map((row) => (
              <ReformItem key={row.id} row={row} hidden={!shown.has(row.id)} {...shared} />
            ))}
          </ul>
        );
        return parted ? (
          <details
            key={field.id}
            className="reform-field"
            open={atFirst.fields.has(field.id)}
            hidden={isEmpty(field.rows) || undefined}
          >
            <summary>
              <h4 className="note">{field.title}</h4>
              <span className="note num">
                {field.on} / {field.rows.length}
              </span>
            </summary>
            {rows}
          </details>
        ) : (
          <div key={field.id}>{rows}</div>
        );
      })}
    </details>
  );
}

interface ReformItemProps extends Omit<ReformListProps, 'groups' | 'live'> {
  readonly row: ReformRow;
  readonly hidden: boolean;
}

function ReformItem({ row, hidden, builder, words, language }: ReformItemProps) {
  const locked = row.inForce !== null && !row.on;
  const labelId = `reform-${row.id}`;
  return (
    <li className="reform" data-on={row.on || undefined} hidden={hidden || undefined}>
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

interface OptionSliderProps extends Omit<ReformListProps, 'groups' | 'live'> {
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
        valueNote={option.isSignatures ? words.mustSign : undefined}
      />
    </div>
  );
}
