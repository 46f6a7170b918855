import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SAID_OF_MISUSE } from '../../../scripts/diagnostics/failures/misuses.ts';
import { FAILURES, SAYINGS, type Saying, saying } from '../../../scripts/diagnostics/index.ts';
import { REFUSALS, refusalInPersian } from '../../../scripts/diagnostics/sayings/refusals.ts';
import { PHRASES } from '../../../scripts/diagnostics/sayings/said-phrases.ts';
import type { InBothWordings } from '../../../scripts/diagnostics/wording/part-names.ts';
import { readerLanguage } from '../../../scripts/machine/reader-language.ts';
import { isPersian, WORDS as WORDS_OF_SETUP } from '../../../scripts/setup-words.mjs';
import { PROJECT } from '../../pipeline.ts';

const ALL = Object.entries<InBothWordings>({ ...SAYINGS, ...FAILURES });
const NAME = /\{([A-Za-z][A-Za-z0-9]*)\}/g;
const parts = (text: string): string[] =>
  [...new Set([...text.matchAll(NAME)].map(([, name = '']) => name))].sort();

/** Every text of the catalogues that readers see, with a name for it. */
const texts = (language: 'fa' | 'en'): [string, string][] => [
  ...ALL.flatMap(([name, one]): [string, string][] => [
    [`${name}: message`, one[language].message],
    [`${name}: mend`, one[language].mend],
  ]),
  ...Object.entries({ ...PHRASES, ...SAID_OF_MISUSE }).map(([name, one]): [string, string] => [
    name,
    one[language],
  ]),
  ...REFUSALS.map((one): [string, string] => [one.en, one[language]]),
];

/** All code that can say something: scripts/ without the catalogues. */
const CODE = readdirSync(join(PROJECT, 'scripts'), { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && entry.name.endsWith('.ts') && !/\/(?:sayings|failures)$/.test(entry.parentPath),
  )
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

describe('what can be said', () => {
  test('has the same parts in both languages', () => {
    const english = new Map(texts('en'));
    for (const [name, text] of texts('fa')) expect(parts(text), name).toEqual(parts(english.get(name) ?? ''));
  });

  test('is said somewhere, and what reads the same in both languages is used in them', () => {
    const names = [...ALL.map(([name]) => name), ...Object.keys(PHRASES), ...Object.keys(SAID_OF_MISUSE)];
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => !CODE.includes(`'${name}'`))).toEqual([]);
    for (const [name, { same = {}, en }] of ALL)
      expect(parts(`${en.message} ${en.mend}`), name).toEqual(expect.arrayContaining(Object.keys(same)));
  });

  test('says in Persian what it says in English, in Persian letters, figures and signs', () => {
    for (const [name, text] of texts('fa')) {
      expect(text, name).not.toMatch(/[يكى]|[٠-٩]/);
      if (/^[\s{}«»()\w…؛:]+$/.test(text)) continue;
      expect(text, name).toMatch(/\p{Script=Arabic}/u);
      // Figures and signs of what is code, such as UTF-8 and 2025-08?, stay as they are.
      const prose = text.replace(
        /`[^`]*`|\{\w+\}|"[^"]*"|\([\x20-\x7E]*\)|\[[\x20-\x7E]*\]|[\w./:+~%?*[\]-]*[A-Za-z0-9][\w./:+~%?*[\]-]*/g,
        '',
      );
      expect(prose, name).not.toMatch(/[0-9;]|\p{Script=Arabic} ?[,?]/u);
    }
  });

  test('puts nothing of Latin letters beside a part, since the two would change places in a Persian line', () => {
    for (const [name, text] of texts('fa'))
      expect(text, name).not.toMatch(
        /[A-Za-z0-9\]_`/-][ :./-]?\{[A-Za-z0-9]+\}|\{[A-Za-z0-9]+\}[ :./-]?[A-Za-z0-9_`/-]/,
      );
  });

  test('gives a line to copy a line of its own, where no control of a sentence is copied with it', () => {
    for (const [name, { same = {}, fa }] of ALL)
      for (const [line, text] of Object.entries(same))
        if (/: |\[\{/.test(text) && fa.mend.includes(`{${line}}`))
          expect(fa.mend.split('\n'), name).toContain(`{${line}}`);
  });

  test('ends how to mend it with a full stop, or with a line to copy', () => {
    for (const [name, { same = {}, fa, en }] of ALL) {
      // What a library says of a file of XLIFF is handed on as it is.
      if (fa.mend === '{mend}') continue;
      const last = fa.mend.split('\n').at(-1) ?? '';
      expect(Object.keys(same).some((line) => last === `{${line}}`) || /[.؟]$/.test(last), name).toBe(true);
      expect(en.mend, name).toMatch(/[.}]$/);
      expect(fa.message, name).not.toMatch(/\.$/);
    }
  });
});

test('no command has words of its own: what it prints is in the catalogues, in both languages', () => {
  // Programs that only developers run, and what is printed as data.
  const own =
    /machine\/(?:programs|test-stages)\.ts$|commands\/(?:lock|screenshots|test)\.ts$|rendering-thread\.ts$|\/bench(?:es)?\//;
  const printed = readdirSync(join(PROJECT, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|mjs)$/.test(path) && !own.test(path))
    .flatMap((path) => {
      const code = readFileSync(join(PROJECT, 'scripts', path), 'utf8');
      return [
        ...code.matchAll(
          /(?:console\.(?:error|log)|std(?:out|err)\.write)\(\s*[`'"][^)]*[a-z]{2,} [a-z]{2,}[^)]*/g,
        ),
      ].map(([line]) => `${path}: ${line}`);
    });
  expect(printed).toEqual([]);
});

test('what is said before anything is installed is said in both languages, with the same parts', () => {
  for (const [name, { fa, en }] of Object.entries(WORDS_OF_SETUP)) {
    expect(parts(fa), name).toEqual(parts(en));
    expect(fa, name).toMatch(/\p{Script=Arabic}/u);
  }
  for (const [words, env] of [
    [['build', '--lang', 'fa'], {}],
    [['build', '--lang=en'], { LANG: 'fa_IR.UTF-8' }],
    [['build', '--', '--lang', 'fa'], {}],
    [['build'], { LC_ALL: '', LANG: 'fa_IR.UTF-8' }],
    [['build'], { LANG: 'en_GB.UTF-8' }],
  ] as const)
    expect(isPersian(words, env)).toBe(readerLanguage(words, env) === 'fa');
});

test('what the library of schemas says by itself is told in Persian, too', () => {
  const schema = z.strictObject({
    a: z.string(),
    b: z.number().min(1),
    c: z.enum(['x', 'y']),
    d: z.literal('z'),
  });
  const { error } = schema.safeParse({ b: 0, c: 'w', d: 'v', e: 1 });
  const told = error?.issues.map(({ message }) => refusalInPersian(message)) ?? [];
  expect(told).toHaveLength(5);
  for (const words of told) expect(words).toMatch(/^[^A-Za-z]*\p{Script=Arabic}/u);
});

test('the types ask for the parts of what is said, and for no others', () => {
  const said: readonly Saying[] = [
    saying('emptyText'),
    saying('idUnpublished', { id: 's1' }),
    // @ts-expect-error A part is missing.
    saying('idUnpublished'),
    // @ts-expect-error A part has another name.
    saying('idUnpublished', { name: 's1' }),
    // @ts-expect-error There is no such thing to be said.
    saying('nothingOfTheKind'),
  ];
  expect(said).toHaveLength(5);
});

test('a refusal of the schemas is told in Persian with what it names, one within another too', () => {
  expect(refusalInPersian('expected at most 200 bytes in UTF-8 (it has 240)')).toContain('240');
  expect(
    refusalInPersian('expected a date without unknown digits (X): write its whole span, "2020/2029"'),
  ).toBe('تاریخ نباید رقم نامعلوم (X) داشته باشد: همهٔ بازهٔ آن را بنویسید، "2020/2029"');
  expect(refusalInPersian('Too big: expected string')).toBe('Too big: expected string');
});

test('every refusal that the schemas write out is known in Persian', () => {
  const schemas = ['src/schemas', 'src/text/dates'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  const written = schemas.flatMap((code) =>
    [...code.matchAll(/'(expected (?:[^'\\]|\\.)+)'/g)].map(([, one = '']) => one),
  );
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter((one) => refusalInPersian(one) === one)).toEqual([]);
});
