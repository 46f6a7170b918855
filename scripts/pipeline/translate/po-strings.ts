import { po } from 'gettext-parser';

/** The width that gettext's own tools wrap at. */
const WIDTH = 79;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' };

/** What is wrong in a string, and what should be there. */
export interface StringFault {
  readonly fault: string;
  readonly expected: string;
}

/** What `"…"` says, or `"…" "…"`, with its escapes undone; what is wrong where it is not closed, or not all of the line. */
export function quoted(text: string): string | StringFault {
  let value = '';
  let rest = text.trimEnd();
  while (rest !== '') {
    const string = /^"((?:[^"\\]|\\.)*)"\s*/u.exec(rest);
    if (string === null)
      return rest.startsWith('"')
        ? { fault: 'end of line within a string', expected: 'a closing quotation mark (")' }
        : {
            fault: `«${rest.slice(0, 40)}» after a string`,
            expected: 'the end of the line; \\" within a string',
          };
    const unknown = /\\(?![ntr\\"])(.)/u.exec((string[1] ?? '').replaceAll('\\\\', ''));
    if (unknown !== null) return { fault: `escape \\${unknown[1]}`, expected: '\\n, \\t, \\" or \\\\' };
    value += (string[1] ?? '').replace(/\\(.)/gu, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
    rest = rest.slice(string[0].length);
  }
  return value;
}

/** The lines of `msgid "…"`, or of another keyword: one line, or, `isWrapped`, lines as gettext's own tools wrap them. */
export function stringLines(
  keyword: 'msgctxt' | 'msgid' | 'msgstr',
  value: string,
  { isWrapped }: { readonly isWrapped: boolean },
): string[] {
  const entry = {
    msgctxt: 'x',
    msgid: 'x',
    msgstr: ['x'],
    [keyword]: keyword === 'msgstr' ? [value] : value,
  };
  const catalogue = { charset: 'utf-8', headers: {}, translations: { x: { x: entry } } };
  const text = new TextDecoder().decode(po.compile(catalogue, { foldLength: isWrapped ? WIDTH : 0 }));
  const lines = text.trimEnd().split('\n');
  const start = lines.findLastIndex((line) => line.startsWith(`${keyword} `));
  const after = lines.slice(start + 1).findIndex((line) => !line.startsWith('"'));
  return after < 0 ? lines.slice(start) : lines.slice(start, start + 1 + after);
}
