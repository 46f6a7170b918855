import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../scripts/pipeline/normalise/index.ts';
import en from '../../src/i18n/desk/en.json' with { type: 'json' };
import fa from '../../src/i18n/desk/fa.json' with { type: 'json' };
import { BASES, GENRES, KINDS } from '../../src/schemas/seed.ts';
import { lexicon, PROJECT } from '../pipeline.ts';
import { byPath, placeholders } from './string-paths.ts';

const TEXTS = { fa: byPath(fa), en: byPath(en) };
const CODE = globSync('src/browser/desk/*.ts', { cwd: PROJECT })
  .map((path) => readFileSync(join(PROJECT, path), 'utf8'))
  .join('\n');
/** Branches that are read by a name that is known only as the desk runs. */
const WHOLE = ['kind', 'genre', 'basis', 'severity', 'hindrance', 'place.kinds'];

describe('the strings of the desk', () => {
  test('have the same keys and placeholders in both languages, in the same order', () => {
    expect(TEXTS.en.map(([key, text]) => [key, placeholders(text)])).toEqual(
      TEXTS.fa.map(([key, text]) => [key, placeholders(text)]),
    );
  });

  test('are all used', () => {
    const isUsed = (key: string): boolean => {
      if (WHOLE.some((branch) => key.startsWith(`${branch}.`))) return true;
      const [branch = '', name = ''] = key.split('.');
      return (
        new RegExp(`WORDS\\.${key.replaceAll('.', '\\.')}\\b`).test(CODE) ||
        (new RegExp(`const words = WORDS\\.${branch}\\b`).test(CODE) &&
          new RegExp(`words\\.${name}\\b`).test(CODE)) ||
        new RegExp(`WORDS\\.${branch}\\[`).test(CODE)
      );
    };
    expect(TEXTS.fa.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('have words for each kind, genre and basis', () => {
    expect(Object.keys(fa.kind).sort()).toEqual([...KINDS].sort());
    expect(Object.keys(fa.genre).sort()).toEqual([...GENRES].sort());
    expect(Object.keys(fa.basis).sort()).toEqual([...BASES].sort());
  });

  test('do not name the archive: its name stands in archive.yaml', () => {
    const named = Object.values(TEXTS).flatMap((texts) =>
      texts.filter(([, text]) => /Goftar|(?<!\p{L})گفتار(?!\p{L})/u.test(text)),
    );
    expect(named).toEqual([]);
  });
});

describe('Persian strings of the desk', () => {
  test('are spelled as the archive spells its texts', () => {
    expect(TEXTS.fa).toEqual(TEXTS.fa.map(([key, text]) => [key, normalise(text, lexicon).text]));
  });

  test('have Persian punctuation', () => {
    // How direct speech is marked in English is told with its own marks.
    const own = TEXTS.fa.filter(([key]) => key !== 'translation.hint');
    expect(own.filter(([, text]) => /[,;?"'“”]|\.\.\./.test(text))).toEqual([]);
  });
});
