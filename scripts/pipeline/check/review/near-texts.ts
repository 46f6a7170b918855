import { fold } from '../../../../src/text/fold.ts';
import { type Diagnostic, said, startOf } from '../../../diagnostics/index.ts';
import type { AttributedDocument } from '../../attribute/index.ts';

/** A text of the archive. */
export interface HeldText {
  readonly id: string;
  /** Its path in the archive. */
  readonly file: string;
  readonly attributed: AttributedDocument;
}

/** So many words in a row are compared (Broder's shingles). Fewer are shared by texts that only treat of one thing. */
const SHINGLE = 5;
/** What part of the shorter text has to stand in the longer one. */
const SHARE = 0.6;
/** A text has to have so many different shingles to be compared at all. */
const FEWEST = 8;
/** Words that stand in more texts than this are a form («انتهای پیام»), and tell nothing. */
const COMMONEST = 20;

/** The shingles of texts that were compared before: whoever looks through an archive again has most of its texts as they were. */
const compared = new WeakMap<AttributedDocument, ReadonlySet<string>>();

function shinglesOf(text: AttributedDocument): ReadonlySet<string> {
  const shingles = compared.get(text) ?? shinglesIn(text);
  compared.set(text, shingles);
  return shingles;
}

function shinglesIn({ segments }: AttributedDocument): Set<string> {
  const words = segments
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(
      ({ edited }) =>
        fold(edited)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  return new Set(
    Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, i) =>
      words.slice(i, i + SHINGLE).join(' '),
    ),
  );
}

/** Texts most of whose words stand in another text of the archive, in the same order. Said of the shorter of the two. */
export function reportNearTexts(texts: readonly HeldText[]): Diagnostic[] {
  const own = texts.map(({ attributed }) => shinglesOf(attributed));
  const holders = new Map<string, number[]>();
  own.forEach((shingles, i) => {
    for (const shingle of shingles) {
      const among = holders.get(shingle);
      if (among === undefined) holders.set(shingle, [i]);
      else among.push(i);
    }
  });
  const shared = new Map<string, number>();
  for (const among of holders.values()) {
    if (among.length < 2 || among.length > COMMONEST) continue;
    among.forEach((one, i) => {
      for (const other of among.slice(i + 1)) {
        const pair = `${one} ${other}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...shared].flatMap(([pair, count]): Diagnostic[] => {
    const [one = 0, other = 0] = pair.split(' ').map(Number);
    const sizes = [own[one]?.size ?? 0, own[other]?.size ?? 0] as const;
    const fewer = Math.min(...sizes);
    const [shorter, longer] = sizes[0] <= sizes[1] ? [texts[one], texts[other]] : [texts[other], texts[one]];
    if (shorter === undefined || longer === undefined || fewer < FEWEST || count / fewer < SHARE) return [];
    return [
      said('nearText', startOf(shorter.file), {
        percent: Math.round((100 * count) / fewer),
        other: longer.id,
        file: longer.file,
      }),
    ];
  });
}
