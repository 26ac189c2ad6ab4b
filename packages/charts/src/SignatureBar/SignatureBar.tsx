import type { ReactElement } from 'react';
import { AxisLabel, LEVEL_HEIGHT } from '../shared/AxisLabel';
import { Figure } from '../shared/Figure';
import { useContainerWidth } from '../shared/use-container-width';
import {
  describeSignatureBar,
  tabulateSignatureBar,
  toSignatureData,
  writeSignatureTexts,
} from './describe-signature-bar';
import { layoutSignatureBar } from './signature-bar-layout';
import type { SignatureBarProps } from './signature-bar-props';

const percent = (share: number): string => `${share * 100}%`;

/** Signatures gathered, needed and possible, on one bar. */
export function SignatureBar(props: SignatureBarProps): ReactElement {
  const {
    locale,
    collected,
    needed,
    title,
    subtitle,
    headingLevel,
    state,
    width: initialWidth = 666,
  } = props;
  const [container, width] = useContainerWidth<HTMLDivElement>(initialWidth);
  const texts = writeSignatureTexts(props, locale);
  const placed = layoutSignatureBar(toSignatureData(props, texts), width);
  const short = collected.value < needed.value;
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      locale={locale}
      state={state}
      description={describeSignatureBar(props, locale)}
      className="tz-signatures-figure"
      table={tabulateSignatureBar(props, locale)}
    >
      <div className="tz-signatures" ref={container} aria-hidden="true">
        <div className="tz-signatures-above" style={{ height: 24 }}>
          <AxisLabel
            at={placed.gap.at}
            anchor={placed.gap.anchor}
            className={short ? 'rust' : 'petrol strong'}
          >
            {texts.gap}
          </AxisLabel>
        </div>
        <div className="tz-signatures-bar">
          <span className="tz-signatures-fill" style={{ width: percent(placed.collected) }} />
          {short ? (
            <span
              className="tz-signatures-gap"
              style={{ left: percent(placed.collected), width: percent(placed.needed - placed.collected) }}
            />
          ) : null}
          {placed.comparisons.map((at) => (
            <span
              key={at}
              className={`tz-signatures-mark${at > placed.collected ? ' tz-outside' : ''}`}
              style={{ left: percent(at) }}
            />
          ))}
          <span className="tz-signatures-needed" style={{ left: percent(placed.needed) }} />
          <span
            className={`tz-signatures-in${placed.collectedInside ? ' tz-on-ink' : ''}`}
            style={{ left: percent(placed.collectedTextAt) }}
          >
            {texts.collected}
          </span>
          {placed.totalInside ? (
            <span className="tz-signatures-in tz-signatures-total">{texts.total}</span>
          ) : null}
        </div>
        <div className="tz-signatures-below" style={{ height: 16 + placed.belowLevels * LEVEL_HEIGHT }}>
          {placed.below.map(({ id, text, at, anchor, level }) => (
            <AxisLabel
              key={id}
              at={at}
              anchor={anchor}
              className={id === 'needed' ? 'tz-needed' : undefined}
              style={{ top: 16 + level * LEVEL_HEIGHT }}
            >
              {text}
            </AxisLabel>
          ))}
        </div>
      </div>
    </Figure>
  );
}
