/** Contrast that a line needs against its ground (WCAG 2.2, 1.4.11 Non-text Contrast). */
export const LEAST_CONTRAST = 3;

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * How two colors stand out from each other (WCAG 2.2, contrast ratio).
 *
 * @param one, other colors as `#rrggbb`
 * @returns 1 for the same lightness, 21 for black and white
 */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
