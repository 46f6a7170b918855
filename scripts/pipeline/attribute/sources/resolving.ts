import type { Sidecar } from '../../../../src/schemas/seed.ts';
import { isAgency } from '../../speech/index.ts';
import { anyOf, list, WORD_END } from '../../speech/words/index.ts';
import { labelled, labelOf } from '../genres/labels.ts';
import { readNames } from '../names/names-in-text.ts';
import type { Gazetteer } from '../names/registered/gazetteer.ts';
import type { Paragraph } from '../paragraph.ts';
import { sourceOf } from './clause.ts';
import { collectSpeakers, evidenceOf, partOf } from './collect.ts';
import { documentDay } from './resolve.ts';
import type { Reading } from './source-kinds.ts';
import { Speakers } from './speakers.ts';
import type { Resolving } from './text-knowledge.ts';

/** «وی با اشاره به …»: the subject of a clause is somebody who has been named. */
const BY_PRONOUN = new RegExp(`^ *${anyOf(list('وی، او، ایشان'))}${WORD_END}`, 'u');

/** The title of a text, and a line above it that leads on to it. */
const HEAD_LINES = 2;

/** What is said of whom in the whole text, before it is read from the beginning. */
export function resolvingOf(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
  sidecar: Sidecar,
): Resolving {
  const speakers = new Speakers(gazetteer);
  const evidence = evidenceOf(paragraphs, gazetteer.isWord);
  const { spokenAt, continuedBy, subjects, offices } = collectSpeakers(
    paragraphs,
    { gazetteer, names: gazetteer.people, evidence },
    speakers,
  );
  const spoken = new Set(spokenAt.flat());
  return {
    reading: { gazetteer, names: speakers.finder, evidence },
    speakers,
    names: readNames(
      paragraphs.map(({ segment }) => segment),
      gazetteer,
    ),
    day: documentDay(sidecar),
    spoken,
    spokenAt,
    nextAt: nextOf(paragraphs),
    continuedBy,
    opensAt: paragraphs.map(({ line, reports: [first] }) =>
      first === undefined
        ? null
        : (speakers.finder.at(
            line.text,
            first.source.start + (/^[«"“]/u.test(line.text.slice(first.source.start)) ? 1 : 0),
          )?.id ?? null),
    ),
    isByPronoun: paragraphs.map(
      ({ line, reports: [first] }) =>
        first !== undefined && BY_PRONOUN.test(line.text.slice(first.source.start, first.source.end)),
    ),
    title: titleWords(paragraphs),
    leadSpeaker: leadSpeakerOf(paragraphs, { gazetteer, names: speakers.finder, evidence }),
    heads: paragraphs
      .filter(({ isFurniture }) => !isFurniture)
      .slice(0, HEAD_LINES)
      .filter(({ line }) => !/[.!؟]\s*$/u.test(line.text))
      .map(({ line }) => line.text)
      .join('\n'),
    onlySpeaker: onlyOf(spoken),
    isMonologue: isMonologue(paragraphs),
    subjects,
    offices,
    onlySubject: spoken.size === 0 ? onlyOf(subjects) : null,
  };
}

/** Reports of a monologue, at least; and the share of them behind a colon. */
const MONOLOGUE = { reports: 3, share: 0.8 } as const;

function isMonologue(paragraphs: readonly Paragraph[]): boolean {
  const reports = paragraphs.flatMap((paragraph) => paragraph.reports);
  const direct = reports.filter(({ form }) => form === 'colon');
  return reports.length >= MONOLOGUE.reports && direct.length >= reports.length * MONOLOGUE.share;
}

/** For each paragraph, the next one that is neither furniture nor the same words once more; −1 where there is none. */
function nextOf(paragraphs: readonly Paragraph[]): number[] {
  const next = new Array<number>(paragraphs.length).fill(-1);
  let written = -1;
  for (let i = paragraphs.length - 1; i >= 0; i -= 1) {
    const isSame = paragraphs[written]?.line.text === paragraphs[i]?.line.text;
    next[i] = isSame ? (next[written] ?? -1) : written;
    if (paragraphs[i]?.isFurniture === false) written = i;
  }
  return next;
}

/** The one of a set that has no other; null where there is none, or several. */
const onlyOf = ([first, second]: Iterable<string>): string | null =>
  second === undefined ? (first ?? null) : null;

/** The title's words after its label. */
function titleWords(paragraphs: readonly Paragraph[]): string {
  const title = paragraphs.find(({ isFurniture }) => !isFurniture);
  const label = title === undefined ? null : labelOf(title);
  return title === undefined || label === null ? '' : title.line.text.slice(label.after);
}

/** How far the paragraph may be in which an agency names whom the lead speaks of. */
const NAMING = 5;

/** Whom the title names before its colon; else whom the first paragraph names that an agency's formula opens. */
function leadSpeakerOf(paragraphs: readonly Paragraph[], reading: Reading): string | null {
  const written = paragraphs.filter(({ isFurniture }) => !isFurniture);
  const [title] = written;
  const label = title === undefined ? null : labelOf(title);
  const labelledBy = title === undefined || label === null ? null : labelled(title.line, label, reading);
  if (labelledBy?.type === 'person') return labelledBy.id;
  const named = written.slice(1, NAMING).find(({ line }) => isAgency(line.text));
  const [first] = named?.scan.sentences ?? [];
  if (named === undefined || first === undefined) return null;
  const source = sourceOf(partOf(named.line, first.start, first.end), reading);
  return source.type === 'person' ? source.id : null;
}
