import { describe, expect, test } from 'vitest';
import { checkAuthorities, checkSidecar, reportUnused } from '../../../scripts/pipeline/check/index.ts';
import { peopleFile } from '../../../src/schemas/authority.ts';
import { sidecar as schema } from '../../../src/schemas/seed.ts';
import { gazetteer, readSeed, seedOf, yamlOf } from '../../pipeline.ts';

const text = readSeed(seedOf('گزارش روز\nپزشکیان گفت: آغاز می‌کنیم.\nپایان گزارش.'));

const sidecar = (lines: string) => yamlOf(schema, lines);

const places = (lines: string): string[] =>
  checkSidecar(sidecar(lines), text, gazetteer).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('an id in document.yaml that leads nowhere is reported at its own entry', () => {
  test('though its letters stand in a reason before it', () => {
    expect(
      places(
        'decisions:\n  - { segment: s2, speaker: nobody, reason: s9 is not the one }\n  - { segment: s9, kind: heading, reason: a }\n',
      ),
    ).toEqual(['GA005 2:29', 'GA011 3:16']);
  });

  test('each time it is named', () => {
    const one = '  - { segment: s9, kind: heading, reason: a }\n';
    expect(places(`decisions:\n${one}${one}`)).toEqual(['GA011 2:16', 'GA011 3:16']);
  });

  test('whether it is of a person, a place or a segment', () => {
    expect(
      places(
        'occasions:\n  - id: a\n    begins: s7\n    title: { fa: الف }\n    place: nowhere\n    participants: [nobody]\n',
      ),
    ).toEqual(['GA005 6:20', 'GA007 5:12', 'GA011 3:13']);
  });

  test('but a correction may tell of an id that only the ledger has', () => {
    const lines =
      'corrections:\n  - { segment: s9, date: 2026-01-02, what: { fa: الف, en: a }, why: { fa: الف, en: a } }\n';
    const { s1 } = text.ledger.ids;
    if (s1 === undefined) throw new Error('no s1');
    const ledger = { ...text.ledger, ids: { ...text.ledger.ids, s9: s1 } };
    expect(checkSidecar(sidecar(lines), { ...text, ledger }, gazetteer)).toEqual([]);
    expect(places(lines)).toEqual(['GA011 2:16']);
  });
});

test('a role at an unknown place is reported at the role', () => {
  const lines = 'a:\n  name: { fa: atlantis }\n  roles:\n    - { title: { fa: الف }, of: atlantis }\n';
  expect(checkAuthorities(yamlOf(peopleFile, lines), {})).toMatchObject([
    { code: 'GA007', line: 4, column: 33 },
  ]);
});

test('an entry that changes nothing is reported where it stands', () => {
  const lines =
    'spellings:\n  - { segment: s2, word: الف, as: الف, reason: a }\n  - { segment: s2, word: ب, as: ب, reason: a }\n';
  const file = sidecar(lines);
  const spellings = file.value.spellings.slice(1);
  expect(reportUnused(file, { spellings, decisions: [] })).toMatchObject([
    { code: 'GA012', line: 3, column: 16 },
  ]);
});
