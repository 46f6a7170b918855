import type { Person } from '../../../src/schemas/authority.ts';
import type { Sidecar } from '../../../src/schemas/seed.ts';
import {
  type Diagnostic,
  inLine,
  linesAndColumns,
  phrase,
  said,
  startOf,
  wordAround,
} from '../../diagnostics/index.ts';
import type { Seed } from '../archive-input.ts';
import type { Attributed, AttributedDocument } from '../attribute/index.ts';
import type { Suggestion } from '../normalise/index.ts';
import type { Received } from '../read/index.ts';
import type { FurtherText, Translation } from '../translate/index.ts';
import { sidecarName } from './sidecar-name.ts';

/** Suggestions about words whose spelling no editor has decided on. */
export function undecided(
  suggestions: readonly Suggestion[],
  text: string,
  { spellings }: Sidecar,
): Suggestion[] {
  const decided = new Set(spellings.map(({ word }) => word));
  return suggestions.filter(({ start }) => {
    const { before, after } = wordAround(text, start);
    return !decided.has(before + after);
  });
}

/** A word that a rule would write otherwise, each time it stands in a text; `after` is how. */
interface Suggested {
  readonly word: string;
  readonly after: string;
  readonly confidence: number;
  readonly places: { readonly line: number; readonly column: number }[];
}

/** Words that rules would write otherwise, in the order in which they come, each with all its places. */
function suggestedWords(text: string, suggestions: readonly Suggestion[]): Suggested[] {
  const place = linesAndColumns(text);
  const found = new Map<string, Suggested>();
  for (const { start, after, confidence } of suggestions) {
    const around = wordAround(text, start);
    const [word, as] = [around.before + around.after, around.before + after + around.after];
    const one = found.get(`${word} ${as}`) ?? { word, after: as, confidence, places: [] };
    one.places.push(place(start));
    found.set(`${word} ${as}`, one);
  }
  return [...found.values()];
}

/**
 * Changes to the text that rules suggest: the editor decides. A word is told once, at its first place, however often it
 * stands in the text: one decision is of one segment, so the segments of all its places are named.
 */
export function reportSuggestions(
  { file, text }: Pick<Received, 'file' | 'text'>,
  suggestions: readonly Suggestion[],
  segments: readonly { readonly id: string; readonly line: number }[],
): Diagnostic[] {
  const segmentAt = (line: number): string => segments.findLast((one) => one.line <= line)?.id ?? '…';
  return suggestedWords(text, suggestions).flatMap(({ word, after, confidence, places }) => {
    const [first] = places;
    if (first === undefined) return [];
    const ids = [...new Set(places.map(({ line }) => segmentAt(line)))];
    const often = places.length > 1 ? phrase('manyTimes', { ids, times: places.length }) : '';
    const decisions = ids.map(
      (id) => `{segment: ${id}, word: ${inLine(word)}, as: ${inLine(after)}, reason: …}`,
    );
    const percent = Math.round(confidence * 100);
    const at = { file, ...first };
    return said('suggestedSpelling', at, {
      word,
      as: after,
      percent,
      often,
      file: sidecarName(file),
      decisions,
    });
  });
}

/** A speaker as a decision names somebody: nothing of people whom people.yaml lacks, since they get another id there. */
function inDecision(speaker: string | null, provisional: AttributedDocument['provisional']): string {
  if (speaker === null) return '…';
  const here = provisional[speaker];
  if (here === undefined || here.isKnown) return speaker;
  const words = inLine(here.person.name.fa);
  return here.kind === 'person' ? '…' : `{${here.kind}: ${words}}`;
}

/** What a speaker is called where a text is shown: by the text's words, where only the text knows the speaker; else by the id of people.yaml. */
export const nameOf = (speaker: string, provisional: AttributedDocument['provisional']): string =>
  provisional[speaker]?.person.name.fa ?? speaker;

/** What a statement's speaker leaves open: nobody is known, or somebody only probably. */
function reportSpeakerOf(
  { id, line, attribution, doubt }: Attributed,
  file: string,
  provisional: AttributedDocument['provisional'],
): Diagnostic[] {
  // An editor has noted that it cannot be told.
  if (doubt === null) return [];
  const { speaker, certain } = attribution;
  const at = { ...startOf(file), line };
  const parts = { id, file: sidecarName(file), speaker: inDecision(speaker, provisional) };
  if (speaker === null) return [said('unknownSpeaker', at, parts)];
  return certain ? [] : [said('uncertainSpeaker', at, { ...parts, probably: nameOf(speaker, provisional) })];
}

/** A name that people.yaml lacks, with the entry to add: short forms that this text may have of it are aliases there. */
function reportNewName(
  { id, file }: { readonly id: string; readonly file: string },
  { name, aliases }: Person,
  statements: readonly Attributed[],
): Diagnostic {
  const line = statements.find(({ attribution }) => attribution.speaker === id)?.line ?? 1;
  const short = aliases.fa.map(inLine).join(', ');
  const also = short === '' ? '' : `, aliases: { fa: [${short}] }`;
  return said('unknownName', { ...startOf(file), line }, { shown: name.fa, name: inLine(name.fa), also });
}

/** What of a text is not in a language yet into which somebody has begun to translate it. */
export function reportUntranslatedInto(
  { id: document, source }: Pick<Seed, 'id' | 'source'>,
  { segments }: AttributedDocument,
  { language, path, translation: { current, earlier } }: FurtherText,
): Diagnostic[] {
  const untranslated = segments.filter(({ id }) => !current.has(id) && !earlier.has(id));
  const [first] = untranslated;
  const parts = { count: untranslated.length, all: segments.length, document, language, path };
  return first === undefined
    ? []
    : [said('untranslatedInto', { ...startOf(source.path), line: first.line }, parts)];
}

/**
 * What an editor should look at in a document: unknown speakers, uncertain ones, new names, a missing translation.
 */
export function reportAttribution(
  { id: document, source: { path: file }, translationPath }: Pick<Seed, 'id' | 'source' | 'translationPath'>,
  { segments, provisional }: AttributedDocument,
  { current, earlier }: Translation,
): Diagnostic[] {
  const statements = segments.filter(({ kind }) => kind === 'statement');
  const speakers = statements.flatMap((statement) => reportSpeakerOf(statement, file, provisional));
  const people = Object.entries(provisional).filter(([, { kind, isKnown }]) => kind === 'person' && !isKnown);
  const names = people.map(([id, { person }]) => reportNewName({ id, file }, person, statements));
  const untranslated = segments.filter(({ id }) => !current.has(id) && !earlier.has(id));
  const [first] = untranslated;
  const missing =
    first === undefined
      ? []
      : [
          said(
            'untranslated',
            { ...startOf(file), line: first.line },
            { count: untranslated.length, all: segments.length, document, path: translationPath },
          ),
        ];
  return [
    ...speakers.filter(({ code }) => code === 'GA013'),
    ...speakers.filter(({ code }) => code === 'GA015'),
    ...names,
    ...missing,
  ];
}
