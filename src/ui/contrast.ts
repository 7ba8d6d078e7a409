import { luminance } from '../page/theme.ts';

/** Contrast that a line needs against its ground (WCAG 2.2, 1.4.11 Non-text Contrast). */
export const LEAST_CONTRAST = 3;

/** Luminance of a color as `#rrggbb`. */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return luminance(red, green, blue);
}

/**
 * How two colors stand out from each other (WCAG 2.2, contrast ratio).
 *
 * @param one, other colors as `#rrggbb`
 * @returns 1 for the same lightness, 21 for black and white
 */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
