import { describe, expect, test } from 'vitest';
import { checkFormer, checkTargets, type IngestedSeed } from '../../../scripts/pipeline/check/index.ts';
import { absentYaml } from '../../../scripts/pipeline/read/index.ts';
import { archiveFile } from '../../../src/schemas/archive-file.ts';
import { peopleFile } from '../../../src/schemas/authority.ts';
import { type Ledger, sidecar as schema } from '../../../src/schemas/seed.ts';
import { yamlOf } from '../../pipeline.ts';

const FINGERPRINT = '0'.repeat(64);

function seed(id: string, sidecar: string, ids: Ledger['ids']): IngestedSeed {
  const path = `seeds/${id}.ids.json`;
  const ledger: Ledger = { version: 2, next: Object.keys(ids).length + 1, ids };
  return {
    id,
    sidecar: yamlOf(schema, sidecar, `seeds/${id}.yaml`),
    ledger,
    ledgerFile: { path, text: JSON.stringify(ledger, null, 2) },
    ledgerPath: path,
  };
}

const moved = (to: string) => ({ fingerprint: FINGERPRINT, state: 'moved' as const, to: [to] });

describe('a segment that was moved to a document which does not have it', () => {
  const decision = (id: string, to: string) =>
    `  - { id: ${id}, state: moved, to: [${to}], date: 2026-01-02, reason: { fa: الف, en: a } }\n`;
  const other = seed('b', '{}', { s12: { fingerprint: FINGERPRINT, state: 'live' } });

  test('is reported at the decision that names it, not at a longer id that begins with it', () => {
    const sidecar = `formerly: []\nids:\n${decision('s1', 'b#s12')}${decision('s2', 'b#s1')}`;
    const a = seed('a', sidecar, { s1: moved('b#s12'), s2: moved('b#s1') });
    const found = checkTargets([a, other]);
    expect(found).toMatchObject([{ code: 'GA044', file: 'seeds/a.yaml', line: 4, column: 34 }]);
  });

  test('is reported in the ledger where no decision names it any more', () => {
    const a = seed('a', '{}', { s1: moved('b#s12'), s2: moved('b#s1') });
    const [found] = checkTargets([a, other]);
    const line = a.ledgerFile?.text.split('\n')[(found?.line ?? 0) - 1];
    expect(found?.file).toBe('seeds/a.ids.json');
    expect(line).toContain('"b#s1"');
  });
});

describe('a former id', () => {
  const people = (text: string) => yamlOf(peopleFile, text, 'seeds/people.yaml');
  const nobody = people('{}');
  const noOthers = { places: absentYaml('seeds/places.yaml', {}), archive: null };

  test('that somebody has now is reported at its own entry', () => {
    const text =
      'rahimi:\n  name: { fa: رحیمی }\nrahimi-h:\n  name: { fa: رحیمی }\n  formerly: [other, rahimi]\n';
    expect(checkFormer([], { people: people(text), ...noOthers })).toMatchObject([
      { code: 'GA045', file: 'seeds/people.yaml', line: 5, column: 21 },
    ]);
  });

  test('that two documents had is reported at the second', () => {
    const seeds = ['a', 'b'].map((id) => seed(id, 'formerly: [old]', {}));
    expect(checkFormer(seeds, { people: nobody, ...noOthers }).map(({ file }) => file)).toEqual([
      'seeds/b.yaml',
    ]);
  });

  test('of a series is reported at its entry, where another series has it now', () => {
    const text =
      'name: { fa: آب, en: Water }\nseries:\n  weekly: { fa: هفتگی, en: Weekly }\n  press: { fa: خبری, en: Press, formerly: [weekly] }\n';
    const archive = yamlOf(archiveFile, text, 'seeds/archive.yaml');
    expect(checkFormer([], { people: nobody, ...noOthers, archive })).toMatchObject([
      { code: 'GA045', file: 'seeds/archive.yaml', line: 4 },
    ]);
  });

  test('may be that of a record of another kind', () => {
    const seeds = [seed('a', 'formerly: [rahimi]', {})];
    const known = people('rahimi:\n  name: { fa: رحیمی }\n');
    expect(checkFormer(seeds, { people: known, ...noOthers })).toEqual([]);
  });
});
