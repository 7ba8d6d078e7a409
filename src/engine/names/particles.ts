/** Small words within the names of people and bodies, wherever those are from: a German article speaks of "Rui da Costa". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del della dello dell' dei degli di d' da dal dalla do dos das du van von der den zu al bin".split(' '),
);
