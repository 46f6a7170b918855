import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Gazetteer } from '../../../scripts/pipeline/attribute/gazetteer.ts';
import type { Attributed } from '../../../scripts/pipeline/attribute/index.ts';
import { peopleFile, placesFile } from '../../../src/schemas/authority.ts';
import { fold } from '../../../src/text/fold.ts';
import { cases, FIXTURES, PROJECT, readSeed, seedOf } from '../../pipeline.ts';

/*
 * Short articles in newsroom style. expected.tsv has the truth, written by hand: a line a segment, with its number and
 * kind, and for a statement the speaker («?»: the text names nobody, or does not tell) and the mode of its first utterance.
 */

const BASES = ['name', 'title', 'pronoun'] as const;

function authorities(folder: string): Gazetteer {
  const both = (name: string): unknown => ({
    ...parse(readFileSync(join(PROJECT, 'seeds', name), 'utf8')),
    ...(existsSync(join(folder, name)) ? parse(readFileSync(join(folder, name), 'utf8')) : {}),
  });
  return new Gazetteer({
    people: peopleFile.parse(both('people.yaml')),
    places: placesFile.parse(both('places.yaml')),
  });
}

function segmentsOf(folder: string): readonly Attributed[] {
  const text = readFileSync(join(folder, 'in.txt'), 'utf8');
  return readSeed(seedOf(text), authorities(folder)).attributed.segments;
}

interface Judged {
  readonly place: string;
  readonly found: Attributed;
  readonly kind: string;
  readonly speaker: string | null;
  readonly mode: string;
}

const judged = cases('articles').flatMap((name): Judged[] => {
  const folder = join(FIXTURES, 'articles', name);
  const rows = readFileSync(join(folder, 'expected.tsv'), 'utf8').trimEnd().split('\n');
  const segments = segmentsOf(folder);
  expect(segments, name).toHaveLength(rows.length);
  return rows.map((row, index) => {
    const [number = '', kind = '', speaker = '', mode = ''] = row.split('\t');
    const id = speaker === '' || speaker === '?' ? null : fold(speaker);
    return { place: `${name} ${number}`, found: segments[index] as Attributed, kind, speaker: id, mode };
  });
});

const speakerOf = ({ found }: Judged): string | null => found.attribution.speaker;
const isRight = (one: Judged): boolean => speakerOf(one) === one.speaker;
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const statements = judged.filter(({ kind, found }) => kind === 'statement' || found.kind === 'statement');
const named = statements.filter(({ speaker }) => speaker !== null);
const claimed = statements.filter((one) => speakerOf(one) !== null);
const certain = claimed.filter(({ found }) => found.attribution.certain);

describe('who speaks in short articles of newsroom style', () => {
  test('is told rightly where it is told as certain, and told often', () => {
    const figures = (label: string, all: readonly Judged[], sure: readonly Judged[]) =>
      `${label.padEnd(8)} certain ${sure.filter(isRight).length}/${sure.length} = ${ratio(sure.filter(isRight).length, sure.length).toFixed(3)}, all ${all.filter(isRight).length}/${all.length} = ${ratio(all.filter(isRight).length, all.length).toFixed(3)}`;
    const rows = BASES.map((basis) => {
      const has = ({ found }: Judged): boolean => found.attribution.basis === basis;
      return figures(basis, claimed.filter(has), certain.filter(has));
    });
    const wrong = statements
      .filter((one) => !isRight(one))
      .map((one) => `  ${one.place}: ${speakerOf(one) ?? '?'} for ${one.speaker ?? '?'}`);
    const recall = ratio(claimed.filter(isRight).length, named.length);
    const sureRecall = ratio(certain.filter(isRight).length, named.length);
    console.log(
      [
        `Precision by basis over ${cases('articles').length} articles, ${statements.length} statements`,
        ...rows,
        figures('any', claimed, certain),
        `recall   certain ${sureRecall.toFixed(3)}, all ${recall.toFixed(3)} of ${named.length} with a named speaker`,
        ...wrong,
      ].join('\n'),
    );
    expect(ratio(certain.filter(isRight).length, certain.length)).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('nobody unnamed is somebody named', () => {
    expect(claimed.filter(({ speaker }) => speaker === null).map(({ place }) => place)).toEqual([]);
  });

  test('is asked of statements only, and of all of them', () => {
    const kinds = judged.map(({ place, found }) => `${place} ${found.kind}`);
    expect(kinds).toEqual(judged.map(({ place, kind }) => `${place} ${kind}`));
  });

  test('has speech that is direct where the words are quoted', () => {
    const modes = statements.map(({ place, found }) => `${place} ${found.speech?.utterances[0]?.mode}`);
    expect(modes).toEqual(statements.map(({ place, mode }) => `${place} ${mode}`));
  });
});
