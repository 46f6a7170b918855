import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from './pipeline.ts';

const COMMUNITY = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'seeds/README.md'];
const FILES = [
  ...COMMUNITY,
  ...readdirSync(join(PROJECT, '.github'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `.github/${name}`),
];
const textOf = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');

const SCRIPTS = Object.keys((JSON.parse(textOf('package.json')) as { readonly scripts: object }).scripts);

/** What a text has in backticks that is a path of the project: `src/text/fold.ts`, `tests/e2e/`; no pattern. */
const pathsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /`((?:src|scripts|tests|seeds|content|public|\.ci|\.github)\/[^`\s<>{}]*|\.biome\.json)`/g,
    ),
  ].map(([, path = '']) => path);

/** The address that a heading gets from a host: «What a diagnostic needs» → `what-a-diagnostic-needs`. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe('the table "to change X, open Y"', () => {
  const [, section = ''] = textOf('CONTRIBUTING.md').split('## To change X, open Y\n');
  const rows = (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()));

  test('has at least twenty changes, each once', () => {
    const changes = rows.map(([, change]) => change);
    expect(changes.length).toBeGreaterThanOrEqual(20);
    expect(new Set(changes).size).toBe(changes.length);
  });

  test('names for each change a file or a folder that is there', () => {
    for (const [, change, open = ''] of rows) {
      expect(pathsIn(open).length + Number(open.includes('`package.json`')), change).toBeGreaterThan(0);
      for (const path of pathsIn(open))
        expect(existsSync(join(PROJECT, path)), `${change}: ${path}`).toBe(true);
    }
  });
});

describe('what people are told to read', () => {
  for (const file of FILES) {
    test(`${file} names paths that are there`, () => {
      const made = /^(?:seeds\/water|seeds\/report|content\/fa\/water)/;
      const missing = pathsIn(textOf(file)).filter(
        (path) => !made.test(path) && !existsSync(join(PROJECT, path)),
      );
      expect(missing).toEqual([]);
    });

    test(`${file} names commands that are there`, () => {
      const text = textOf(file);
      const named = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
      const ofProject = [
        ...named(/\bnpm run ([a-z][a-z-]*(?::[a-z]+)?)/g),
        ...named(/\bnpm (start|test)\b/g),
      ];
      expect(ofProject.filter((name) => !SCRIPTS.includes(name))).toEqual([]);
      // The program itself is no dependency of its own.
      const ofTools = named(/\bnpx ([a-z-]+)/g).filter((name) => name !== 'goftar');
      expect(ofTools.filter((name) => !existsSync(join(PROJECT, 'node_modules/.bin', name)))).toEqual([]);
    });

    test(`${file} links to files and headings that are there`, () => {
      const links = [...textOf(file).matchAll(/\]\(([^)\s]*)\)/g)].map(([, link = '']) => link);
      for (const link of links.filter((target) => !/^https?:/.test(target))) {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? file : join(file, '..', path);
        expect(existsSync(join(PROJECT, target)), `${file}: ${link}`).toBe(true);
        if (anchor === undefined) continue;
        const headings = [...textOf(target).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
          anchorOf(heading),
        );
        expect(headings, `${file}: ${link}`).toContain(anchor);
      }
    });
  }
});

test('.github/PUBLISHING.md lists every command of package.json', () => {
  const publishing = textOf('.github/PUBLISHING.md');
  const isListed = (name: string): boolean =>
    publishing.includes(`| \`npm run ${name}`) || publishing.includes(`| \`npm ${name}\``);
  expect(SCRIPTS.filter((name) => !isListed(name))).toEqual([]);
});
