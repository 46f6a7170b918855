import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readCatalogue } from '../../scripts/pipeline/translate/index.ts';
import { LOCALE_CODES, type Locale } from '../../src/lib/display/locale.ts';
import { CHAPTERS } from '../../src/manual/chapters.ts';
import { archiveFile } from '../../src/schemas/archive-file.ts';
import { glossaryFile, peopleFile } from '../../src/schemas/authority.ts';
import { inLanguages } from '../../src/schemas/languages/further-languages.ts';
import { sidecar } from '../../src/schemas/seed.ts';
import { PROJECT, yamlOf } from '../pipeline.ts';

const chapter = (locale: Locale, name: string): string =>
  readFileSync(join(PROJECT, 'src/manual', locale, `${name}.mdx`), 'utf8');

/** The blocks of code of a text, each with its language. */
const blocks = (text: string): { language: string; code: string }[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));

/** Of which file a block of YAML is a part, by a key that only this file has. */
const YAML_FILES: readonly (readonly [key: RegExp, schema: z.ZodType])[] = [
  [/^name: /m, archiveFile],
  [/^ {2}name: /m, inLanguages(peopleFile, ['ar'])],
  [/^ {2}not: /m, glossaryFile],
  [/^(?:occasions|waivers|corrections|ids|withdrawn):/m, sidecar],
];

const HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n';
const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: object };

describe.each(LOCALE_CODES)('the manual in %s', (locale) => {
  describe.each(['index', ...CHAPTERS])('%s', (name) => {
    const text = chapter(locale, name);

    test('shows YAML that its file takes', () => {
      for (const { code } of blocks(text).filter(({ language }) => language === 'yaml')) {
        const schema = YAML_FILES.find(([key]) => key.test(code))?.[1];
        if (schema === undefined) throw new Error(`No file is known that this is of:\n${code}`);
        expect(() => yamlOf(schema, code), code).not.toThrow();
      }
    });

    test('shows translations that gettext takes', () => {
      for (const { code } of blocks(text).filter(({ language }) => language === 'po')) {
        const { value, diagnostics } = readCatalogue({ path: 'seeds/any.en.po', text: HEAD + code });
        expect(diagnostics, code).toEqual([]);
        expect(value, code).not.toBeNull();
      }
    });

    test('names commands that are there', () => {
      const named = [
        ...[...text.matchAll(/\bnpm run ([a-z][a-z-]*)/g)].map(([, command = '']) => command),
        ...[...text.matchAll(/`goftar ([a-z-]+)|\bnpx goftar ([a-z-]+)/g)].map(([, a, b]) => a ?? b ?? ''),
      ];
      expect(named.filter((command) => !Object.keys(scripts).includes(command))).toEqual([]);
    });

    test('names files of the program that are there', () => {
      const paths = [
        ...text.matchAll(/`((?:scripts|src|\.github)\/[\w./-]+|CONTRIBUTING\.md|seeds\/README\.md)`/g),
      ];
      for (const [, path = ''] of paths) expect(existsSync(join(PROJECT, path)), path).toBe(true);
    });
  });
});

test('both languages tell the same: as many sections, the same examples in the same order', () => {
  for (const name of ['index', ...CHAPTERS]) {
    const [fa, en] = (['fa', 'en'] as const).map((locale) => {
      const text = chapter(locale, name);
      return {
        sections: text.match(/^## /gm)?.length,
        examples: blocks(text).map(({ language, code }) => `${language} ${code.match(/^[\w ]+/)?.[0]}`),
      };
    });
    expect(fa, name).toEqual(en);
  }
});
