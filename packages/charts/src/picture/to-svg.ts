import type { FigureProps } from '../shared/chart-types';
import { frameScene, type PictureFrame } from './frame-scene';
import type { PictureTheme } from './ink';
import type { Scene } from './scene';
import { writeSvg } from './write-svg';

/** A chart as a picture: how its marks are laid out at a width, and what they show in words. */
export interface ChartPicture<Props extends FigureProps> {
  /** The marks at a width in px, without the title. Pure: same props, same scene. */
  readonly draw: (props: Props, width: number) => Scene;
  /** What the figure shows, in words, in the language of the props. */
  readonly describe: (props: Props) => string;
  /** The measure under the title where the chart adds to that of the props. Left out: that of the props. */
  readonly saySubtitle?: ((props: Props) => string) | undefined;
}

/** Where a picture comes from, and how it is written. */
export interface PictureSource extends Pick<PictureFrame, 'source' | 'date' | 'version'> {
  readonly theme?: PictureTheme | undefined;
  /** Width of the marks, px, 320 or more; 934 unless told. */
  readonly width?: number | undefined;
}

/** Width of a picture unless told, px: the column of a page on a desk. */
export const PICTURE_WIDTH = 934;

/**
 * A chart as an SVG file with its title, its description, its source, the date of the law and the version of the
 * model inside. Runs on the server and in the browser; same input, same bytes.
 */
export function toSvg<Props extends FigureProps>(
  chart: ChartPicture<Props>,
  props: Props,
  from: PictureSource,
): string {
  const { source, date, version, theme, width = PICTURE_WIDTH } = from;
  const { title, locale } = props;
  const subtitle = chart.saySubtitle?.(props) ?? props.subtitle;
  const description = chart.describe(props);
  const scene = frameScene(chart.draw(props, width), { title, subtitle, locale, source, date, version });
  return writeSvg(scene, { title, description, language: locale, theme });
}
