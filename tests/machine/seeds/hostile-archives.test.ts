import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Diagnostic, format, isError } from '../../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { within } from '../../../scripts/machine/time-limit.ts';
import { newFolder, remove } from '../../disk.ts';
import { FIXTURES } from '../../pipeline.ts';
import { type HostileCase, makeArchive } from './hostile-archive.ts';

/**
 * Nothing that is put into seeds/ takes longer, or is waited for for ever. Milliseconds of the processor's time: what is given up
 * after seven or eight seconds, and the rounds that are begun again since the machine was busy.
 */
const LONGEST = 40_000;

/** What nearly every text without an editor leaves open; a case is not about it. */
const USUAL = ['GA013', 'GA014', 'GA015', 'GA020', 'GA022'];

const FOLDER = join(FIXTURES, 'hostile');
const tables = readdirSync(FOLDER).sort();
const casesOf = (table: string): HostileCase[] => parse(readFileSync(join(FOLDER, table), 'utf8'));

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => {
  chmodSync(root, 0o755);
  remove(root);
});

/** Expects each of `found` to be what was foretold: its code, and the words after it. */
function expectSaid(found: readonly Diagnostic[], foretold: readonly string[]): void {
  const shown = found.map(format);
  expect(
    shown.map((one) => / (GA\d{3}) /.exec(one)?.[1]),
    shown.join('\n'),
  ).toEqual(foretold.map((one) => one.slice(0, 5)));
  foretold.forEach((one, i) => {
    for (const words of one.slice(5).split(' | ')) expect(shown[i]).toContain(words.trim());
  });
}

interface Seen {
  readonly paragraphs: Map<string, string[]>;
  readonly said: string[];
  readonly kinds: string[];
}

function expectRead({ paragraphs }: Seen, read: NonNullable<HostileCase['read']>): void {
  expect([...paragraphs.keys()].sort()).toEqual(Object.keys(read).sort());
  for (const [id, expected] of Object.entries(read)) {
    if (typeof expected === 'number') expect(paragraphs.get(id)).toHaveLength(expected);
    else expect(paragraphs.get(id)).toEqual(expected);
  }
}

/** Whoever may read everything cannot be refused a file: such a one works as nobody, where `when`. */
function asNobody<T>(when: boolean, work: () => T): T {
  if (!when || process.geteuid?.() !== 0) return work();
  chmodSync(root, 0o755);
  process.seteuid?.('nobody');
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

for (const table of tables)
  describe(basename(table, '.yaml').replaceAll('-', ' '), () => {
    for (const one of casesOf(table))
      test(one.name, async () => {
        await makeArchive(root, one);
        const seen: Seen = { paragraphs: new Map(), said: [], kinds: [] };
        const start = process.cpuUsage();
        const found = asNobody(JSON.stringify(one.files).includes('"unreadable"'), () =>
          ingestArchive(root, {
            ...(one.limit === undefined ? {} : { limit: (work) => within(work, one.limit ?? 0) }),
            seen: ({ id }, { segments }) => {
              seen.paragraphs.set(
                id,
                segments.map(({ edited }) => edited),
              );
              for (const { id: segment, kind, attribution } of segments) {
                seen.kinds.push(kind);
                if (kind === 'statement') seen.said.push(`${segment} ${attribution.speaker}`);
              }
            },
          }),
        );
        const { user, system } = process.cpuUsage(start);
        expect((user + system) / 1000).toBeLessThan(LONGEST);
        expectSaid(found.filter(isError), one.refused ?? []);
        if (found.some(isError)) return;
        expectRead(seen, one.read ?? {});
        expectSaid(
          found.filter(({ code }) => !USUAL.includes(code)),
          one.says ?? [],
        );
        if (one.kinds !== undefined) expect(seen.kinds).toEqual(one.kinds);
        if (one.said !== undefined) expect(seen.said).toEqual(one.said);
      });
  });

test('at least four hundred inputs are tried', () => {
  const names = tables.flatMap((table) => casesOf(table).map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(400);
  expect(new Set(names).size).toBe(names.length);
});
