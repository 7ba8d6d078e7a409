/** What the first word of a Spanish or Portuguese description tells of its gender; where its ending does not, neither fits. */

/** "Cada empresa", "toda a diretoria", "ocho bancos", "dezenas de moradores": no article is left off before them. */
const DETERMINER =
  '(?:algu[mn]|amb|aquell?|cad|centen|cert|cient|ciert|de[cz]en|demasiad|dich|dit|docen|ess?|est|mesm|mism|much|muit|nenhum|ningun|noss|nuestr|och|oit|ou?tr|poc|pouc|tant|tod)[ao]s?';

/** A noun that is no name with one of these endings. */
const bare = (endings: string): RegExp =>
  new RegExp(`^(?!\\p{Lu}|${DETERMINER}(?!\\S))\\S*?(?:${endings})(?!\\S)`, 'u');

// Not "sistema", "atleta", "papa", "colega", nor "policías" and "guardias", who are men as well.
export const FEMININE = /* @__PURE__ */ bare('(?:(?<!ist|[gmpt]|policí|^guardi?)a|[cçs](?:ão|õe|ión|ione)|dade?)s?');
export const MASCULINE = /* @__PURE__ */ bare('(?:o|or|al|ai)(?:e?s)?');
