/** "told E! News", "Yahoo! Sports": names that end in a mark, before another word with a capital. */
export const NAME_WITH_MARK = /(?:^|[\s(“"])(?:E|Yahoo)!$/;
/** Characters of its longest match. */
export const LONGEST_WITH_MARK = 7;
