/** The drawing of public/icons/hearsay.svg, which no script may ask for; a test holds the two together. */

/** How many units it is wide and high. */
export const UNITS = 128;
/** The roundness of its tile, and the width of its wave (units). */
export const CORNER = 28;
export const PEN = 10;
/** Paths, as SVG writes them. */
export const QUOTES =
  'M58 18C36 23 22 38 22 57c0 13 8 21 18.5 21S58 71 58 61.5 51.5 46.5 44 45.5C44 38 50 31 60 28z' +
  'M104 18C82 23 68 38 68 57c0 13 8 21 18.5 21S104 71 104 61.5 97.5 46.5 90 45.5C90 38 96 31 106 28z';
export const WAVE = 'M22 102q14-19 28 0t28 0 28 0';
