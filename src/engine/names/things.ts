/** Standards, protocols and parts of machines, of which manuals say what they hold, demand and indicate. */
const THING =
  /^(?:(?:RFC|ISO) ?\d+|IPv?\d?|DNS|UR[LI]|UID|HTTPS?|FTP|SMTP|IMAP|LDAP|SSH|SSL|TLS|TCP|UDP|RPC|USB|BIOS|UEFI|[CG]PU|RAM|SQL|X?HTML|XML|DTD|PDF|JPE?G|SVG|RGB|RVB|CMYK|L?GPL)$/;

/** Whether a name is a thing's, though it looks like a body's. */
export const isThingName = (name: string): boolean => THING.test(name);
