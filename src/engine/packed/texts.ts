/**
 * The texts of the packs that were asked for, by language. Expanding one takes longer than reading an article, so whoever
 * starts the engine often may keep them and give them back.
 */
export const packTexts = new Map<string, string>();
