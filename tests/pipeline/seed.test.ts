import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sidecar } from '../../src/schemas/seed.ts';
import { attributed, PROJECT } from '../pipeline.ts';

const SEED = 'seeds/belarus-visit';
const bytes = readFileSync(join(PROJECT, SEED, 'source.fa.txt'));
const editors = sidecar.parse(parse(readFileSync(join(PROJECT, SEED, 'document.yaml'), 'utf8')));
const { segments, occasions, unused } = attributed(bytes.toString('utf8'), editors);
const statements = segments.filter(({ kind }) => kind === 'statement');

describe('the report of the visit to Belarus', () => {
  test('rebuilds from its segments byte for byte', () => {
    expect(Buffer.from(segments.map((s) => s.source + s.break).join(''))).toEqual(bytes);
    expect(bytes.length).toBe(13910);
  });

  test('has a headline, three narrative paragraphs, four headings and nineteen statements', () => {
    const count = (kind: string) => segments.filter((s) => s.kind === kind).map(({ line }) => line);
    expect(count('headline')).toEqual([1]);
    expect(count('narrative')).toEqual([2, 3, 4]);
    expect(count('heading')).toEqual([5, 11, 15, 21]);
    expect(statements).toHaveLength(19);
  });

  test('has each statement with the one who made it, all certain, without an editor’s decision', () => {
    const lines = (speaker: string) =>
      statements.filter((s) => s.attribution.speaker === speaker).map(({ line }) => line);
    expect(lines('masoud-pezeshkian')).toEqual([6, 7, 8, 9, 10, 12, 13, 14, 16, 17, 18, 22, 23, 24]);
    expect(lines('alexander-lukashenko')).toEqual([19, 20]);
    expect(lines('vahagn-khachaturyan')).toEqual([25, 26, 27]);
    expect(statements.every(({ attribution }) => attribution.certain)).toBe(true);
    expect(editors.decisions).toEqual([]);
    expect(unused).toEqual([]);
  });

  test('has direct speech from after the colon to the end of each statement', () => {
    for (const { edited, utterances } of statements) {
      expect(utterances).toHaveLength(1);
      const [utterance] = utterances;
      expect(edited.slice(0, utterance?.start)).toMatch(/: $/);
      expect(utterance?.end).toBe(edited.length);
    }
  });

  test('has four occasions with statements, named by the editors', () => {
    const first = new Map(statements.toReversed().map(({ occasion, line }) => [occasion, line]));
    expect(Object.fromEntries(first)).toEqual({
      'joint-press-conference': 6,
      'meeting-of-delegations': 12,
      'bilateral-meeting': 16,
      'meeting-in-armenia': 22,
    });
    expect(occasions.map(({ id }) => id)).toContain('arrival-in-belarus');
  });

  test('has the swapped range of line 7 mended and recorded', () => {
    const ranges = segments.flatMap((s) =>
      s.interventions.filter(({ rule }) => rule === 'swapped-range').map((i) => ({ line: s.line, ...i })),
    );
    expect(ranges).toMatchObject([{ line: 7, before: '2026-2023', after: '2023-2026' }]);
    expect(segments[6]?.edited).toContain('(2023-2026)');
  });

  test.each(['fa', 'en'])('is plain MDX in %s that the MDX compiler takes, with GFM', async (lang) => {
    const mdx = readFileSync(join(PROJECT, `content/${lang}/belarus-visit.mdx`), 'utf8');
    const code = String(
      await compile(mdx.replace(/^---\n[\s\S]*?\n---\n/, ''), { remarkPlugins: [remarkGfm] }),
    );
    expect(code).toContain('Statement');
    expect(code).toContain('user-content-fn-s7');
    expect(mdx).not.toMatch(/^import /m);
  });
});
