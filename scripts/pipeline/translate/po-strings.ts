import { po } from 'gettext-parser';
import { type Saying, saying } from '../../diagnostics/index.ts';

/** The width that gettext's own tools wrap at. */
const WIDTH = 79;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' };

/** What `"…"` says, or `"…" "…"`, with its escapes undone; what is wrong where it is not closed, or not all of the line. */
export function quoted(text: string): string | Saying {
  let value = '';
  let rest = text.trimEnd();
  while (rest !== '') {
    const string = /^"((?:[^"\\]|\\.)*)"\s*/u.exec(rest);
    if (string === null)
      return rest.startsWith('"')
        ? saying('openString')
        : saying('afterString', { found: rest.slice(0, 40) });
    const unknown = /\\(?![ntr\\"])(.)/u.exec((string[1] ?? '').replaceAll('\\\\', ''));
    if (unknown !== null) return saying('unknownEscape', { character: unknown[1] ?? '' });
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
