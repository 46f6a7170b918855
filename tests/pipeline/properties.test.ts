import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isError } from '../../scripts/diagnostics/index.ts';
import { documentMdx } from '../../scripts/pipeline/emit/mdx.ts';
import { EMPTY_LEDGER, identify } from '../../scripts/pipeline/identify/index.ts';
import { ingest } from '../../scripts/pipeline/index.ts';
import { normalise } from '../../scripts/pipeline/normalise/index.ts';
import { read } from '../../scripts/pipeline/read/index.ts';
import { segment } from '../../scripts/pipeline/segment/index.ts';
import { parseContent, textOf, utterancesOf } from '../../src/lib/content/content-tree.ts';
import { fold } from '../../src/text/fold.ts';
import { undoInterventions } from '../../src/text/intervention.ts';
import { hostile, reporting, wrapped } from '../archives/hostile.ts';
import { lexicon, readSeed, seedOf } from '../pipeline.ts';

const NOBODY = { speaker: null, basis: 'none', certain: false } as const;
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) };

describe('for any text', () => {
  test('fold is idempotent', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      runs,
    );
  });

  test('normalise is idempotent, can be undone, and changes nothing that fold keeps', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const edited = normalise(text, lexicon);
        expect(normalise(edited.text, lexicon).text).toBe(edited.text);
        expect(undoInterventions(edited.text, edited.interventions)).toBe(text);
        expect(fold(edited.text)).toBe(fold(text));
      }),
      runs,
    );
  });

  test('a wrapped text is joined once, can be undone, and keeps what fold keeps', () => {
    fc.assert(
      fc.property(wrapped, (text) => {
        const edited = normalise(text, lexicon);
        expect(normalise(edited.text, lexicon).text).toBe(edited.text);
        expect(undoInterventions(edited.text, edited.interventions)).toBe(text);
        expect(fold(edited.text)).toBe(fold(text));
        const { before, segments } = segment(edited);
        expect(before + segments.map((s) => s.source + s.break).join('')).toBe(text);
        for (const s of segments) expect(undoInterventions(s.edited, s.interventions)).toBe(s.source);
      }),
      { numRuns: 200 },
    );
  });

  test('the segments with their breaks rebuild the received text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { before, segments } = segment(normalise(text, lexicon));
        expect(before + segments.map((s) => s.source + s.break).join('')).toBe(text);
        for (const s of segments) expect(undoInterventions(s.edited, s.interventions)).toBe(s.source);
      }),
      runs,
    );
  });

  test('the words and the speech of a segment come back from its MDX as they went in', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { segments } = readSeed(seedOf(`متن ${text}`)).attributed;
        const marked = segments.map(({ kind, edited, utterances, attribution, addressee }, i) => ({
          kind,
          attributes: { id: `s${i + 1}`, speaker: text.replaceAll(/[\r\n]/g, ' ') },
          text: edited,
          utterances: utterances.map((one) => ({ ...one, of: { ...attribution, addressee } })),
          notes: [],
        }));
        const tree = parseContent(documentMdx({ title: text }, marked), 'content/fa/any.mdx');
        expect(tree.segments.map((s) => textOf(s.children ?? []))).toEqual(marked.map((s) => s.text));
        expect(
          tree.segments.map((s, i) => {
            const { attribution = NOBODY, addressee = null } = segments[i] ?? {};
            return utterancesOf(s.children ?? [], { ...attribution, addressee });
          }),
        ).toEqual(segments.map(({ utterances }) => utterances));
        expect(tree.segments.map((s) => s.attributes.speaker)).toEqual(
          marked.map((s) => s.attributes.speaker),
        );
      }),
      runs,
    );
  });

  test('what is said lies inside its segment, in order, without overlap, and who says it is named outside of it', () => {
    fc.assert(
      fc.property(reporting, (text) => {
        for (const { kind, edited, utterances, clause } of readSeed(seedOf(`متن ${text}`)).attributed
          .segments) {
          if (kind !== 'statement') expect(utterances).toEqual([]);
          const spans = [
            ...utterances,
            ...utterances.flatMap(({ source }) => source ?? []),
            ...(clause ? [clause] : []),
          ];
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(edited.length);
          }
          for (const [i, { start, source, end }] of utterances.entries()) {
            expect(start).toBeGreaterThanOrEqual(utterances[i - 1]?.end ?? 0);
            expect(source === null || source.end <= start || source.start >= end).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  test('ingest never throws, and attributes nobody where nobody is named', () => {
    const people = {
      path: 'seeds/people.yaml',
      text: 'somebody:\n  name: { fa: کس ناموجود, en: Nobody Here }\n',
    };
    fc.assert(
      fc.property(hostile, (text) => {
        const seeds = [seedOf(text)];
        const { value } = ingest({ people, places: null, seeds, lexicon });
        expect(value.get('content/fa/any.mdx') ?? '').not.toContain('speaker="somebody"');
      }),
      runs,
    );
  });

  test('reading never throws, whatever the bytes and the format', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      hostile.map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom('txt', 'md', 'html'), (data, ending) => {
        const { value, diagnostics } = read({ path: `seeds/any.${ending}`, bytes: data });
        expect(value === null).toBe(diagnostics.some(isError));
      }),
      runs,
    );
  });

  test('a second ingest gives every segment the id it has', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { segments } = segment(normalise(text, lexicon));
        const first = identify(segments, EMPTY_LEDGER, { file: 'ids.json' }).value;
        const second = identify(segments, first.ledger, { file: 'ids.json' });
        expect(second).toEqual({ value: first, diagnostics: [] });
      }),
      runs,
    );
  });
});
