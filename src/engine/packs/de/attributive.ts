/** "der am Montag bestätigte | Verkauf": participles that are attributes, not verbs. */
export const attributive = [
  '(der|die|den|dem|ein|eine|einen) #Adverb? (bestätigte|bestätigten) @isTitleCase',
  // "Das bestätigte | Sprecherin Lena Vogt": no role is neuter.
  '#Determiner #Adverb? (bestätigte|bestätigten) (@isTitleCase && !#Spokesperson && !#Title)',
  '#Determiner .{0,1} #Time{1,3} (bestätigte|bestätigten) @isTitleCase',
  '#Determiner (von|vom|durch) .{1,4} (bestätigte|bestätigten) @isTitleCase',
] as const;
