/** Colours of a theme by the names of their tokens. */
export type Colours = Readonly<Record<string, string>>;

function readColours(css: string): Colours {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The text of a rule by its selector; the last one where there are several. */
function ruleOf(css: string, selector: string): string {
  const start = css.lastIndexOf(`${selector} {`);
  return start < 0 ? '' : css.slice(start, css.indexOf('}', start));
}

/** The colours of `tokens.css`, light and dark. */
export function readThemes(css: string): Readonly<Record<'light' | 'dark', Colours>> {
  const light = readColours(css.slice(0, css.indexOf('@media')));
  return { light, dark: { ...light, ...readColours(ruleOf(css, ':root[data-theme="dark"]')) } };
}

/** A step of the scale of type. */
export interface TypeStep {
  readonly name: string;
  /** px, at the browser's 16 px. */
  readonly size: number;
  readonly line: number;
}

/** The scale of type of `tokens.css`, the least first. */
export function readTypeScale(css: string): readonly TypeStep[] {
  const px = (name: string): number => {
    const found = new RegExp(`--${name}:\\s*([\\d.]+)rem`).exec(css);
    return found === null ? Number.NaN : Number(found[1]) * 16;
  };
  return [...css.matchAll(/--text-([\w]+):/g)].map(([, name = '']) => ({
    name,
    size: px(`text-${name}`),
    line: px(`line-${name}`),
  }));
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2, 1 to 21. Colours as `#rrggbb`. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
