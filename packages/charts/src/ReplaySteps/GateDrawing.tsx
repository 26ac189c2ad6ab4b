import type { ReactElement } from 'react';
import type { Outcome } from '../shared/chart-types';
import type { GateMark, Track } from './replay-steps-layout';

const TRACK_CLASS: Readonly<Record<Track, string>> = {
  open: 'tz-track-open',
  doubtful: 'tz-track-doubtful',
  shut: 'tz-track-shut',
};

function drawMark(mark: GateMark): ReactElement {
  switch (mark) {
    case 'bar':
      return <rect className="tz-bar" x="5" y="-4" width="30" height="8" />;
    case 'hatch':
      return (
        <g className="tz-hatch">
          <rect x="5" y="-4.5" width="30" height="9" />
          <path d="M10 4l7-8M17 4l7-8M24 4l7-8" />
        </g>
      );
    default:
      return <circle className={`tz-node tz-node-${mark}`} cx="20" cy="0" r="5" />;
  }
}

/** One gate on its track: as wide as the track, as high as the row. */
export function GateDrawing(props: {
  readonly mark: GateMark;
  readonly trackIn: Track;
  readonly trackOut: Track;
}): ReactElement {
  return (
    <svg className="tz-gate-drawing" width="40" height="100%" aria-hidden="true">
      <line className={TRACK_CLASS[props.trackIn]} x1="20" x2="20" y1="0" y2="50%" />
      <line className={TRACK_CLASS[props.trackOut]} x1="20" x2="20" y1="50%" y2="100%" />
      {/* Nested, because a transform takes no percentage of the row's height. */}
      <svg y="50%" overflow="visible" aria-hidden="true">
        {drawMark(props.mark)}
      </svg>
    </svg>
  );
}

function drawOutcome(outcome: Outcome): ReactElement {
  switch (outcome) {
    case 'lawful':
      return <circle className="tz-end-lawful" cx="20" cy="0" r="9" />;
    case 'blocked':
      return <circle className="tz-end-blocked" cx="20" cy="0" r="8" />;
    case 'undetermined':
      return (
        <g className="tz-end-undetermined">
          <circle cx="20" cy="0" r="8" />
          <path d="M15 1.5l6.5-6.5M15.5 5.5l9-9M18.5 6.5l6.5-6.5" />
        </g>
      );
  }
}

/** The end of a track. */
export function OutcomeDrawing(props: { readonly outcome: Outcome; readonly trackIn: Track }): ReactElement {
  return (
    <svg className="tz-gate-drawing" width="40" height="100%" aria-hidden="true">
      <line className={TRACK_CLASS[props.trackIn]} x1="20" x2="20" y1="0" y2="50%" />
      <svg y="50%" overflow="visible" aria-hidden="true">
        {drawOutcome(props.outcome)}
      </svg>
    </svg>
  );
}
