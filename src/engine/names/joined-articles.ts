/** Prepositions that hold the article of one name: Italian "al", "della", Spanish "del", French "au". */
export const JOINED_ARTICLE = /^(?:(?:a|d[ae]|ne|su)l(?:l[ao])?|[ad]u)$/;
