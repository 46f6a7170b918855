import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isError } from '../../scripts/diagnostics.ts';
import { EMPTY_LEDGER, identify } from '../../scripts/pipeline/identify.ts';
import { ingest } from '../../scripts/pipeline/index.ts';
import { documentMdx } from '../../scripts/pipeline/mdx.ts';
import { normalise } from '../../scripts/pipeline/normalise/index.ts';
import { read } from '../../scripts/pipeline/read.ts';
import { segment } from '../../scripts/pipeline/segment.ts';
import { parseContent, textOf, utterancesOf } from '../../src/lib/content-tree.ts';
import { fold } from '../../src/text/fold.ts';
import { undoInterventions } from '../../src/text/intervention.ts';
import { lexicon } from '../pipeline.ts';

/** What breaks Markdown, JSX, YAML and Persian: pieces that random characters alone would seldom make. */
const PIECES = [
  'گفت: ',
  'وی افزود: ',
  'پزشکیان ',
  '«',
  '»',
  '\u200C',
  '\u200F',
  '(2026-2023)',
  '۱۴۰۴–۱۴۰۱',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '{',
  '}',
  '<b>',
  '</Speech>',
  '<script>',
  'import x',
  'export ',
  '---',
  '$&',
  '`',
  '```',
  ']]>',
  '[^s1-1]',
  '&amp;',
  '&#x7B;',
  '# ',
  '- ',
  '1. ',
  '+ ',
  '> ',
  '| a |',
  '**',
  '_',
  '~~',
  'https://x.ir/a',
  'www.x.ir',
  'a@b.ir',
  '\\',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\u202E',
  '\u202C',
  '\u2067',
  '\u200E',
  '\u200B',
  '\u00AD',
  '\u200C\u200C',
  '\u0640',
  '\u0640\u200C',
  '\u064E',
  '\uFEFC',
  '\uFE91\uFEEA',
  '\uFDF2',
  '\uFE7D',
  'كتابي',
  'می\u200Bشود',
  '2026\u200B-\u200F2023',
  'ۀ',
  '1397\u200F',
  '²',
  '\v',
  '\f',
  '\u00A0',
]; // prettier-ignore
/** A paragraph whose lines are wrapped to a width, hostile pieces in it. */
const wrapped = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES, 'روز', 'دانشگاه', 'است.'), { minLength: 60, maxLength: 150 }),
    fc.integer({ min: 40, max: 90 }),
  )
  .map(
    ([words, columns]) =>
      words
        .map((word) => word.replaceAll(/[\r\n\v\f]/g, ' '))
        .reduce(
          ({ text, at }, word) =>
            at + 1 + word.length > columns
              ? { text: `${text}\n${word}`, at: word.length }
              : { text: `${text} ${word}`, at: at + 1 + word.length },
          { text: '', at: 0 },
        ).text,
  );
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join('').toWellFormed().replaceAll('\0', ''));
const runs = { numRuns: 1000 };

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
        const { segments } = segment(normalise(text, lexicon));
        const marked = segments.map(({ kind, edited, speech }, i) => ({
          kind,
          attributes: { id: `s${i + 1}`, speaker: text.replaceAll(/[\r\n]/g, ' ') },
          text: edited,
          utterances: speech?.utterances ?? [],
          notes: [],
        }));
        const tree = parseContent(documentMdx({ title: text }, marked), 'content/fa/any.mdx');
        expect(tree.segments.map((s) => textOf(s.children ?? []))).toEqual(marked.map((s) => s.text));
        expect(tree.segments.map((s) => utterancesOf(s.children ?? []))).toEqual(
          marked.map((s) => s.utterances),
        );
        expect(tree.segments.map((s) => s.attributes.speaker)).toEqual(
          marked.map((s) => s.attributes.speaker),
        );
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
        const source = { path: 'seeds/any.txt', bytes: new TextEncoder().encode(text) };
        const seed = {
          id: 'any',
          source,
          sidecar: null,
          ledger: null,
          ledgerPath: 'seeds/any.ids.json',
          translation: null,
        };
        const { value } = ingest({ people, places: null, seeds: [seed], lexicon, published: new Set() });
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
