import { viewOf } from './view.ts';

/** Whether text stands on a light or a dark ground. */
export type Theme = 'light' | 'dark';

/** Relative luminance at which black and white text have the same contrast, 4.58:1 (WCAG 2.2, relative luminance). */
const TURNING_POINT = 0.179;

/** A computed color as lightness 0 to 1 and opacity, in whatever notation the browser gives it. */
interface Ground {
  readonly luminance: number;
  readonly alpha: number;
}

const numbersIn = (text: string): number[] => (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);

/** Relative luminance (WCAG 2.2) of an sRGB color, all from 0 to 1. */
export function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Reads the notations of CSS Color 4 that `getComputedStyle` answers with; null for one not known. */
function groundOf(color: string): Ground | null {
  const [name = '', inside = ''] = color.split('(');
  const parts = numbersIn(name === 'color' ? inside.replace(/^\S+/, '') : inside);
  const [first = 0, second = 0, third = 0, alpha = 1] = parts;
  if (parts.length < 3) return null;
  if (name === 'rgb' || name === 'rgba') return { luminance: luminance(first / 255, second / 255, third / 255), alpha };
  if (name === 'color') return { luminance: luminance(first, second, third), alpha };
  // The cube of OK lightness is close to luminance; CIE lightness is defined by its cube.
  if (name === 'oklab' || name === 'oklch') return { luminance: first ** 3, alpha };
  if (name === 'lab' || name === 'lch') return { luminance: ((first + 16) / 116) ** 3, alpha };
  return null;
}

/** A frame without a ground of its own shows what lies behind it. */
const frameAround = ({ ownerDocument }: Element): Element | null => viewOf(ownerDocument)?.frameElement ?? null;

/**
 * The theme of the ground behind an element: that of the nearest box around it that is not see-through.
 *
 * A page without any ground has the browser's own, which is dark only where the page says that it can be.
 */
export function themeBehind(element: Element): Theme {
  const view = viewOf(element.ownerDocument);
  if (!view) return 'light';
  for (let box: Element | null = element; box; ) {
    const ground = groundOf(view.getComputedStyle(box).backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.luminance < TURNING_POINT ? 'dark' : 'light';
    const around: Node | null = box.parentNode;
    box = box.parentElement ?? (around && 'host' in around ? (around as ShadowRoot).host : frameAround(box));
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const isDark = scheme === 'dark' || (/dark/.test(scheme) && view.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}
