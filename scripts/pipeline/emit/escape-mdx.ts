/**
 * Characters that can mean something in Markdown, GFM, MDX or JSX, anywhere in a line; and white space that a parser
 * might take for a line's end or trim away. (Other control characters stay as they are: HTML forbids references to them.)
 */
const SPECIAL = /[\\`*_{}[\]<>&~|#!$@^="']|[\t\f\u2028\u2029]/g;
/** What opens a list, a rule, a quotation or ESM at the start of a paragraph. */
const OPENING = /^(?:[-+:]|\d+[.)]|import\b|export\b)/;
/** Addresses that GFM would turn into links; it finds them within words too, such as after a digit. */
const AUTOLINK = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\./gi;

const reference = (character: string): string =>
  `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;

/** `text` as MDX text that parses to exactly `text`, at any place within a paragraph. Reads like `text` where it can. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, reference).replace(AUTOLINK, reference);
}

/** `escapeText` for text that opens a paragraph. */
export function escapeOpening(text: string): string {
  const escaped = escapeText(text);
  return escaped.replace(OPENING, (opening) => {
    const marker = opening.search(/[-+:.)]$/);
    return marker < 0
      ? reference(opening.charAt(0)) + opening.slice(1)
      : opening.slice(0, marker) + reference(opening.charAt(marker));
  });
}

/** `value` as the value of a JSX attribute in double quotes. */
export function escapeAttribute(value: string): string {
  return value.replace(/["&<>{}\n\r\t]/g, reference);
}
