/** What the first word of a Spanish or Portuguese description tells of its gender: masculine is what is not feminine. */

export const FEMININE = /^\S*?(?:(?<!ist)a|[cçs](?:ão|õe|ión|ione)|dade?)s?(?!\S)/;
export const MASCULINE = /^\S*?(?:o|or|al|ai)(?:e?s)?(?!\S)/;
