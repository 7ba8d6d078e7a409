/** "der am Montag bestätigte | Verkauf": participles that are attributes, not verbs. */
export const attributive = [
  '#Determiner #Adverb? (bestätigte|bestätigten) @isTitleCase',
  '#Determiner .{0,1} #Time{1,3} (bestätigte|bestätigten) @isTitleCase',
  '#Determiner (von|vom|durch) .{1,4} (bestätigte|bestätigten) @isTitleCase',
] as const;
