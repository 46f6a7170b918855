import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../scripts/pipeline/normalise/index.ts';
import en from '../../src/i18n/en.json' with { type: 'json' };
import fa from '../../src/i18n/fa.json' with { type: 'json' };
import { EDIT_RULES } from '../../src/text/edit-rules.ts';
import { lexicon, PROJECT } from '../pipeline.ts';
import { byPath, placeholders } from './string-paths.ts';

const TEXTS = { fa: byPath(fa), en: byPath(en) };

/** The code that may use a string: path → text. */
const CODE = new Map(
  globSync('src/**/*.{ts,astro,mdx}', { cwd: PROJECT }).map((path) => [
    path,
    readFileSync(join(PROJECT, path), 'utf8'),
  ]),
);
const WHOLE = [...CODE.values()].join('\n');

/** Keys as code writes them: whole, in quotes; and in backticks, with parts that are known only as it runs. */
const WRITTEN = new Set([...WHOLE.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/gi)].map(([, key = '']) => key));
const PATTERNS = [...WHOLE.matchAll(/`([a-z]\w*(?:\.(?:[\w-]+|\$\{[^{}]+\}))+)`/gi)].map(
  ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^{}]+\}/g, '[\\w-]+')}$`),
);

/** Each branch that a script imports alone, with the code that may read it: what imports it, or imports what does. */
const IMPORT = /import \{([^}]+)\} from '[^']*i18n\/(?:fa|en)\.json(?:\?\w+)?'/g;
const readers = new Map<string, string>();
for (const [path, code] of CODE)
  for (const [, names = ''] of code.matchAll(IMPORT))
    for (const name of names.split(',')) {
      const branch = name.trim().split(' as ')[0] ?? '';
      const folder = path.includes('search/interface')
        ? [...CODE].filter(([other]) => other.includes('search/interface')).map(([, text]) => text)
        : [code];
      readers.set(branch, [readers.get(branch) ?? '', ...folder].join('\n'));
    }

/** Whether code reads `parts` of a branch: `.label`, all of `.facets`, or `const { open } = messages`. */
function isRead(code: string, parts: readonly string[]): boolean {
  const path = parts.join('\\.');
  const wholes = parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('\\.'));
  return [
    `\\.${path}\\b`,
    ...wholes.map((whole) => `\\.${whole}(?![\\w.])`),
    `const \\{[^}]*\\b${path}\\b[^}]*\\} = (?:messages|this\\.#words)\\b`,
  ].some((pattern) => new RegExp(pattern).test(code));
}

function isUsed(key: string): boolean {
  const [branch = '', ...parts] = key.split('.');
  return (
    WRITTEN.has(key) ||
    PATTERNS.some((pattern) => pattern.test(key)) ||
    isRead(readers.get(branch) ?? '', parts)
  );
}

describe('the strings of the interface', () => {
  test('have the same keys in both languages, and in the same order', () => {
    expect(TEXTS.en.map(([key]) => key)).toEqual(TEXTS.fa.map(([key]) => key));
  });

  test('have the same placeholders in both languages', () => {
    const inAll = (texts: readonly (readonly [string, string])[]) =>
      Object.fromEntries(texts.map(([key, text]) => [key, placeholders(text)]));
    expect(inAll(TEXTS.en)).toEqual(inAll(TEXTS.fa));
  });

  test('do not name the archive: its name stands in archive.yaml', () => {
    const named = Object.values(TEXTS).flatMap((texts) =>
      texts.filter(([, text]) => /Goftar|(?<!\p{L})گفتار(?!\p{L})/u.test(text)),
    );
    expect(named).toEqual([]);
  });

  test('are all used', () => {
    expect(TEXTS.fa.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('have words for each rule that edits a text, and for no other', () => {
    expect(Object.keys(fa.rules).sort()).toEqual([...EDIT_RULES].sort());
  });
});

describe('Persian strings', () => {
  /** Words about letters name the wrong ones, too. */
  const plain = TEXTS.fa.filter(([key]) => !key.startsWith('rules.') && key !== 'search.hint');

  test('are spelled as the archive spells its texts', () => {
    const spelled = plain.map(([key, text]) => [key, normalise(text, lexicon).text]);
    expect(plain).toEqual(spelled);
  });

  test('have Persian punctuation', () => {
    expect(plain.filter(([, text]) => /[,;?"'“”]|\.\.\./.test(text))).toEqual([]);
  });

  test('name being offline by one word, as do the pages in Persian', () => {
    const pages = [...CODE].filter(([path]) => path.endsWith('fa.mdx')).map(([, text]) => text);
    expect([...TEXTS.fa.map(([, text]) => text), ...pages].join('\n')).not.toMatch(
      /(?:بدون|بی)[\s\u200C]?(?:شبکه|اینترنت)|برون[\s\u200C]?خط/,
    );
  });
});
