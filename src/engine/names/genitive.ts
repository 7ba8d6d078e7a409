/** What English puts behind the apostrophe of a name's genitive. Names keep it in other languages: "McDonald's". */
export const GENITIVE_LETTER = 's';
