import type { Spelling } from '../../../src/schemas/seed.ts';
import { applyChanges, type Change, type Intervention } from '../../../src/text/intervention.ts';
import type { Identified } from '../identify/index.ts';
import { findSpeech } from '../speech/index.ts';

/** The rule of an intervention that an editor decided on. */
const EDITOR = 'editor';

const EDGE = '[\\p{L}\\p{M}\\p{N}\\u200C]';

/** The interventions of a text as the changes that made it: with offsets (UTF-16) into the source text. */
function changesOf(interventions: readonly Intervention[]): Change[] {
  let shift = 0;
  return interventions.map(({ rule, start, before, after }) => {
    const change = { rule, start: start - shift, before, after };
    shift += after.length - before.length;
    return change;
  });
}

/** The changes that make `as` of `word`, which differs from it in ZWNJ only. */
function spellingChanges(word: string, as: string, at: number): Change[] {
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < word.length || j < as.length) {
    if (word[i] === as[j]) {
      i += 1;
      j += 1;
    } else if (as[j] === '\u200C') {
      changes.push({ rule: EDITOR, start: at + i, before: '', after: '\u200C' });
      j += 1;
    } else {
      changes.push({ rule: EDITOR, start: at + i, before: word[i] ?? '', after: '' });
      i += 1;
    }
  }
  return changes;
}

/** A spelling that an editor decided on, and what became of it. */
export interface Spelled {
  readonly segment: Identified;
  /** The spellings that changed nothing: the word is not in the segment, or is written so anyway. */
  readonly unused: readonly Spelling[];
}

/** Writes words of a segment as its editors decided, in place of what the rules made of them. */
export function spell(segment: Identified, spellings: readonly Spelling[]): Spelled {
  let changes = changesOf(segment.interventions);
  const unused: Spelling[] = [];
  for (const spelling of spellings) {
    const { word, as } = spelling;
    const before = applyChanges(segment.source, changes).text;
    for (const match of segment.source.matchAll(
      new RegExp(`(?<!${EDGE})${RegExp.escape(word)}(?!${EDGE})`, 'gu'),
    )) {
      const end = match.index + word.length;
      const others = changes.filter(({ start }) => start < match.index || start >= end);
      changes = [...others, ...spellingChanges(word, as, match.index)].sort((a, b) => a.start - b.start);
    }
    if (applyChanges(segment.source, changes).text === before) unused.push(spelling);
  }
  const { text, interventions } = applyChanges(segment.source, changes);
  return { segment: { ...segment, edited: text, interventions, speech: findSpeech(text) }, unused };
}

/** `spell` for all segments of a document. */
export function spellAll(
  segments: readonly Identified[],
  spellings: readonly Spelling[],
): { segments: Identified[]; unused: Spelling[] } {
  if (spellings.length === 0) return { segments: [...segments], unused: [] };
  const spelled = segments.map((segment) =>
    spell(
      segment,
      spellings.filter((spelling) => spelling.segment === segment.id),
    ),
  );
  return { segments: spelled.map(({ segment }) => segment), unused: spelled.flatMap(({ unused }) => unused) };
}
