import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Diagnostic, format } from '../scripts/diagnostics/index.ts';
import { readArchive } from '../scripts/machine/disk.ts';
import { ingest } from '../scripts/pipeline/index.ts';
import { sidecar } from '../src/schemas/seed.ts';
import { FIXTURES, PROJECT, yamlOf } from './pipeline.ts';

const MANUAL = join(PROJECT, 'seeds/README.md');
const ARCHIVE = join(FIXTURES, 'manual');
const inArchive = (path: string): string => readFileSync(join(ARCHIVE, 'seeds', path), 'utf8');
const entriesOf = (po: string): string[] => po.trimEnd().split('\n\n');

/** What the manual shows of each file: the whole of it, or of a translation one entry. */
const SHOWN: Readonly<Record<string, string>> = {
  'document.yaml': inArchive('water/document.yaml'),
  'archive.yaml': inArchive('archive.yaml'),
  'glossary.yaml': inArchive('glossary.yaml'),
  'people.yaml': inArchive('people.yaml'),
  'en.po': `${entriesOf(inArchive('water/en.po'))[3]}\n`,
};

describe('seeds/README.md shows a file that is tested; UPDATE_GOLDENS=1 rewrites what it shows', () => {
  for (const [name, file] of Object.entries(SHOWN))
    test(name, () => {
      const marked = new RegExp(`(<!-- ${name} -->\n\`\`\`\\w+\n)([\\s\\S]*?)(\`\`\`\n<!-- /${name} -->)`);
      const text = readFileSync(MANUAL, 'utf8');
      expect(text).toMatch(marked);
      if (process.env.UPDATE_GOLDENS)
        writeFileSync(
          MANUAL,
          text.replace(marked, (_, open: string, _old: string, close: string) => open + file + close),
        );
      expect(marked.exec(readFileSync(MANUAL, 'utf8'))?.[2]).toBe(file);
    });

  test('which has every key that document.yaml may have', () => {
    const file = yamlOf(sidecar, inArchive('water/document.yaml'));
    // A withdrawn document has nothing else, and nothing is to be waived of the example: each has one of its own.
    const keys = Object.keys(sidecar.shape).filter((key) => key !== 'withdrawn' && key !== 'waivers');
    expect(
      Object.keys(file.value)
        .filter((key) => key !== 'waivers')
        .sort(),
    ).toEqual(keys.sort());
    for (const [key, value] of Object.entries({ ...file.value, waivers: null }))
      expect(JSON.stringify(value), key).not.toMatch(/^\[\]$/);
  });
});

describe('what the manual shows of withdrawals and waivers', () => {
  const shown = (name: string): string => {
    const marked = new RegExp(`<!-- ${name} -->\\n\`\`\`yaml\\n([\\s\\S]*?)\`\`\`\\n<!-- /${name} -->`);
    return marked.exec(readFileSync(MANUAL, 'utf8'))?.[1] ?? '';
  };

  test('is what document.yaml takes', () => {
    expect(yamlOf(sidecar, shown('withdrawn statement')).value.ids).toMatchObject([
      { id: 's6', state: 'withdrawn', to: [] },
    ]);
    expect(yamlOf(sidecar, shown('waivers')).value.waivers).toHaveLength(2);
    expect(yamlOf(sidecar, shown('withdrawn document')).value.withdrawn).toMatchObject({
      date: '2025-12-02',
    });
  });
});

describe('the example of the manual', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'goftar-'));
    cpSync(ARCHIVE, root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const said = (): readonly Diagnostic[] => {
    const { input, diagnostics } = readArchive(root);
    return [...diagnostics, ...ingest(input).diagnostics];
  };

  test('is ingested without any message: it is right, whole, translated, and each entry has an effect', () => {
    expect(said().map(format)).toEqual([]);
  });

  test('leaves questions to editors where document.yaml is taken away', () => {
    rmSync(join(root, 'seeds/water/document.yaml'));
    expect(said().map(({ code }) => code)).toContain('GA016');
  });

  test('may have the manual beside it, which is no text', () => {
    cpSync(MANUAL, join(root, 'seeds/README.md'));
    const { input, diagnostics } = readArchive(root);
    expect(input.seeds.map(({ id }) => id)).toEqual(['water']);
    expect(diagnostics).toEqual([]);
  });
});
