import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isError, type TextFile, worded } from '../../../scripts/diagnostics/index.ts';
import { pastOf } from '../../../scripts/pipeline/identify/index.ts';
import { ingest } from '../../../scripts/pipeline/index.ts';
import { type Ledger, ledger as ledgerSchema } from '../../../src/schemas/seed.ts';
import { lexicon } from '../../pipeline.ts';

/** A paragraph, and the ids of all published segments whose words came into it. */
interface Paragraph {
  readonly speaker: string;
  readonly words: readonly string[];
  readonly hasClause: boolean;
  readonly origins: ReadonlySet<string>;
  /** The id it had after the last round, when it was as it is now. */
  readonly id?: string;
}

const SPEAKERS = { rahimi: 'رحیمی', karimi: 'کریمی', salehi: 'صالحی' } as const;
const NAMES = Object.entries(SPEAKERS);
const PEOPLE = NAMES.map(([id, fa]) => `${id}:\n  name: { fa: حسن ${fa}, en: Hassan ${id} }\n`).join('');

// Words of letters that no rule of spelling or attribution looks at.
const LETTERS = [...'بتجدرزسشفقلم'];
const VOCABULARY = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => `${a}ا${b}و${c}`)));
/** 10 to 30 words. Not shrunk: paragraphs that differ in nothing cannot be told apart, by anybody. */
const words = fc.noShrink(fc.uniqueArray(fc.constantFrom(...VOCABULARY), { minLength: 10, maxLength: 30 }));

const textOf = ({ speaker, words: said, hasClause }: Paragraph): string =>
  `${hasClause ? `حسن ${SPEAKERS[speaker as keyof typeof SPEAKERS]} گفت: ` : ''}${said.join(' ')}.`;

const paragraph = fc
  .record({ speaker: fc.constantFrom(...Object.keys(SPEAKERS)), words })
  .map((made): Paragraph => ({ ...made, hasClause: true, origins: new Set() }));

/** An edit: what kind, where (a share of the text), and what it needs. */
const edit = fc.record({
  kind: fc.constantFrom('split', 'merge', 'insert', 'delete', 'reorder', 'retype'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  to: fc.double({ min: 0, max: 0.999, noNaN: true }),
  with: paragraph,
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(text: readonly Paragraph[], { kind, at, to, with: fresh }: Edit): Paragraph[] {
  const index = Math.floor(at * text.length);
  const target = Math.floor(to * text.length);
  const one = text[index];
  const next = text[index + 1];
  if (one === undefined) return [fresh];
  switch (kind) {
    case 'insert':
      return text.toSpliced(index, 0, fresh);
    case 'delete':
      return text.toSpliced(index, 1);
    case 'reorder':
      return text.toSpliced(index, 1).toSpliced(target, 0, one);
    case 'retype':
      return text.with(index, {
        ...one,
        words: one.words.map((word, i) => (i % 7 === 3 ? (fresh.words[i] ?? word) : word)),
      });
    case 'split': {
      const half = Math.floor(one.words.length / 2);
      // A paragraph without words would differ in nothing from the next one.
      if (half === 0) return [...text];
      return text.toSpliced(
        index,
        1,
        { ...one, words: one.words.slice(0, half) },
        { ...one, words: one.words.slice(half) },
      );
    }
    case 'merge':
      if (next === undefined || next.speaker !== one.speaker) return [...text];
      return text.toSpliced(index, 2, {
        ...one,
        words: [...one.words, ...next.words],
        origins: new Set([...one.origins, ...next.origins]),
      });
  }
}

/** What ingest says where words that were withdrawn stand in a text still, or again. */
const BACK: ReadonlySet<string> = new Set(['GA084', 'GA085']);

/** An archive of one document, as its editor goes on with it. */
class Archive {
  ledger: Ledger | null = null;
  content: readonly TextFile[] = [];
  books: readonly TextFile[] = [];
  readonly withdrawn = new Set<string>();

  /**
   * Ingests the text. Ids that ingest reports as lost are withdrawn, as the editor is told to do. Null where withdrawn words
   * stand in the text, since pieces too short to be known were left or are joined again: the editor takes the round back.
   */
  ingest(
    text: readonly Paragraph[],
  ): { readonly published: string; readonly lost: readonly string[] } | null {
    const lost: string[] = [];
    for (;;) {
      const decisions = [...this.withdrawn].map(
        (id) =>
          `  - { id: ${id}, state: withdrawn, date: 2026-01-01, reason: { fa: حذف شد, en: It was removed } }\n`,
      );
      const { value, diagnostics } = ingest({
        people: { path: 'seeds/people.yaml', text: PEOPLE },
        places: null,
        seeds: [
          {
            id: 'report',
            source: {
              path: 'seeds/report.txt',
              bytes: new TextEncoder().encode(text.map(textOf).join('\n')),
            },
            sidecar: {
              path: 'seeds/report.yaml',
              text: decisions.length > 0 ? `ids:\n${decisions.join('')}` : '',
            },
            ledger:
              this.ledger === null
                ? null
                : { path: 'seeds/report.ids.json', text: JSON.stringify(this.ledger) },
            ledgerPath: 'seeds/report.ids.json',
            translationPath: 'seeds/report.en.po',
            translation: null,
          },
        ],
        lexicon,
        last: { content: this.content, books: this.books },
      });
      const errors = diagnostics.filter(isError).map(worded);
      if (this.withdrawn.size > 0 && errors.some(({ code }) => BACK.has(code))) {
        for (const id of lost) this.withdrawn.delete(id);
        return null;
      }
      const gone = errors.flatMap(({ code, message }) =>
        code === 'GA016' ? (/\bs\d+\b/.exec(message)?.[0] ?? []) : [],
      );
      expect(errors.length, errors.map(({ message }) => message).join('\n')).toBe(gone.length);
      if (gone.length === 0) {
        this.ledger = ledgerSchema.parse(JSON.parse(value.get('seeds/report.ids.json') ?? ''));
        const file = (path: string): TextFile => ({ path, text: value.get(path) ?? '' });
        this.content = [file('content/fa/report.mdx')];
        this.books = [file('seeds/ids.json')];
        return { published: value.get('content/fa/report.mdx') ?? '', lost };
      }
      for (const id of gone) {
        expect(this.withdrawn.has(id)).toBe(false);
        this.withdrawn.add(id);
        lost.push(id);
      }
    }
  }
}

const liveIds = ({ ids }: Ledger): string[] =>
  Object.entries(ids).flatMap(([id, { state }]) => (state === 'live' ? [id] : []));

const start = fc.array(paragraph, { minLength: 2, maxLength: 7 });
const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 8 });

test('over many rounds of edits, every id leads to its own words and speaker, or says that it was withdrawn', () => {
  fc.assert(
    fc.property(start, rounds, (first, edits) => {
      const archive = new Archive();
      let text = first;
      const speakers = new Map<string, string>();
      let highest = 0;
      for (const round of [[], ...edits]) {
        const before = text;
        for (const one of round) text = apply(text, one);
        if (text.length === 0) text = before;
        const ingested = archive.ingest(text);
        if (ingested === null) {
          text = before;
          continue;
        }
        const { published, lost } = ingested;
        const ledger = archive.ledger;
        if (ledger === null) throw new Error('ingest wrote no ledger');
        const live = liveIds(ledger);
        expect(live).toHaveLength(text.length);

        // Only what was touched may be lost.
        const untouched = new Set(text.filter((one) => before.includes(one)));
        for (const { id = '' } of untouched) expect(lost).not.toContain(id);

        text = text.map((one, i) => ({
          ...one,
          id: live[i] ?? '',
          origins: new Set([...one.origins, live[i] ?? '']),
        }));
        const at = new Map(live.map((id, i) => [id, text[i]]));
        for (const id of live) {
          const number = Number(id.slice(1));
          if (!speakers.has(id)) {
            expect(number).toBeGreaterThan(highest);
            speakers.set(id, at.get(id)?.speaker ?? '');
          }
        }
        highest = Math.max(highest, ...live.map((id) => Number(id.slice(1))));

        const past = new Map(pastOf(ledger).map((one) => [one.id, one]));
        const frontmatter = parse(published.split('---\n')[1] ?? '') as { past?: unknown };
        expect(frontmatter.past ?? []).toEqual([...past.values()]);
        for (const [id, speaker] of speakers) {
          const to = at.has(id) ? [id] : (past.get(id)?.to ?? []);
          if (to.length === 0)
            expect(archive.withdrawn.has(id) || past.get(id)?.state === 'withdrawn').toBe(true);
          for (const target of to) {
            expect(at.get(target)?.speaker).toBe(speaker);
            expect(at.get(target)?.origins).toContain(id);
          }
        }
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
  );
});
