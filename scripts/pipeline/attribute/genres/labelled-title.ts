import { isAgency, isLoose } from '../../speech/index.ts';
import type { Attribution } from '../attribution.ts';
import { isHeadline } from '../kinds.ts';
import { isSaidWhole } from '../naming-lines.ts';
import { type Found, NOTHING_FOUND, type Paragraph, wholeOf } from '../paragraph.ts';
import { NO_TURN } from '../sources/pronoun.ts';
import { resolve } from '../sources/resolve.ts';
import type { Source } from '../sources/source-kinds.ts';
import type { Resolving } from '../sources/text-knowledge.ts';
import { saysWe } from './genre.ts';
import { type Label, labelled, labelOf } from './labels.ts';

/** Whom the label of a line names («کامبیز روشن‌ضمیر: خسته نمی‌شویم»); null where it names nobody, or an organisation. */
function namedBy({ line }: Paragraph, label: Label, { reading }: Resolving): Source | null {
  const source = labelled(line, label, reading);
  return source?.type === 'organisation' ? null : source;
}

/** The one whom a label names, only probably; null where nobody is. */
function attributed({ line: { line }, source }: Head, resolving: Resolving): Attribution | null {
  if (source.type === 'person') resolving.speakers.speaks(source.id);
  const { speaker, basis } = resolve(source, { line, index: 0, offset: 0 }, NO_TURN, resolving);
  return speaker === null ? null : { speaker, basis, certain: false };
}

/** A line above the words that says whose they are, and what it says. */
interface Head {
  readonly line: Paragraph;
  readonly label: Label;
  readonly source: Source;
}

/** The lines above the words: the title, and one of nothing but another label of the same one («محسن سالاری: …», «دبیر شورا:»). */
function headsOf([title, second, third]: readonly Paragraph[], resolving: Resolving): readonly Head[] {
  const heads: Head[] = [];
  for (const line of [title, second]) {
    const label = line === undefined ? null : labelOf(line);
    const isNext = line === second && (third === undefined || label === null || !isWhole(line, label));
    const source = line === undefined || label === null || isNext ? null : namedBy(line, label, resolving);
    if (line === undefined || label === null || source === null) break;
    heads.push({ line, label, source });
    if (line === title && isWhole(line, label)) break;
  }
  return heads;
}

/** Whether a line is a label and nothing else. */
const isWhole = (line: Paragraph | undefined, label: Label): boolean =>
  line !== undefined && label.after >= line.line.text.length;

/** A line of a sign, or its first letter, as posts of channels set before each point. */
const SIGN = /^\p{Extended_Pictographic}/u;

/** Whether each paragraph below a title has a sign before it. */
function isOfPoints(paragraphs: readonly Paragraph[], body: readonly Paragraph[]): boolean {
  const words = new Set(body);
  return paragraphs.every((paragraph, i) => {
    if (!words.has(paragraph) || SIGN.test(paragraph.line.text)) return true;
    const before = paragraphs.slice(0, i).findLast(({ line }) => /\S/u.test(line.text));
    return before?.isFurniture === true && SIGN.test(before.line.text);
  });
}

/**
 * A title that says whose words follow, over a text that reports nobody: it is all theirs, as posts of channels are, where the
 * title is nothing but a label, where signs make points of what follows, or where somebody says «ما». Null for every
 * paragraph where the text is no such one.
 */
export function readLabelledTitle(
  paragraphs: readonly Paragraph[],
  resolving: Resolving,
): readonly (Found | null)[] {
  const nothing = paragraphs.map(() => null);
  const written = paragraphs.filter(({ isFurniture, line }) => !isFurniture && /\S/u.test(line.text));
  const all = headsOf(written, resolving);
  // «X:» under a title leads to words whose end only signs show: see `readLabelledBody`.
  const heads = isOfPoints(paragraphs, written.slice(all.length)) ? all : all.slice(0, 1);
  const [first] = heads;
  if (first === undefined) return nothing;
  const body = written.slice(heads.length);
  // «X، سفیر Y:» as the title, alone: all that follows is X's, and what it reports is part of it.
  const isAlone = heads.some(({ line, label }) => isWhole(line, label));
  const isTold = ({ reports, line: { text } }: Paragraph): boolean =>
    isAlone ? isAgency(text) || !reports.every(isLoose) : reports.length > 0;
  const isOwn = isAlone || body.some(saysWe) || isOfPoints(paragraphs, body);
  if (body.length === 0 || body.some(isTold) || !isOwn) return nothing;
  // The line under a name may be the headline of a report; one that cries out («… می‌رویم!») is somebody's words.
  const [top] = body;
  const isReport = top !== undefined && body.length > 1 && isHeadline(top) && !/!$/u.test(top.line.text);
  if (isWhole(first.line, first.label) && isReport && !isOfPoints(paragraphs, body)) return nothing;
  if (body.some((paragraph) => labelOf(paragraph) !== null)) return nothing;
  const found = heads.map((head) => attributed(head, resolving)).filter((by) => by !== null);
  const named = found.find(({ basis }) => basis === 'name') ?? found[0];
  if (named === undefined) return nothing;
  const isNamed = named.basis === 'name';
  // Where the title itself is whole sentences of the one whom its label names, so is every «ما» below it; and so it is in points.
  const isSaid = isSaidWhole(first.line) || isOfPoints(paragraphs, body);
  const lines = new Set(body);
  return paragraphs.map((paragraph) => {
    if (heads.some(({ line }) => line === paragraph && line !== first.line))
      return { ...NOTHING_FOUND, kind: 'narrative' };
    if (!lines.has(paragraph)) return null;
    const by = { ...named, certain: isNamed && (isAlone || (isSaid && saysWe(paragraph))) };
    return { told: [{ report: wholeOf(paragraph, 'whole'), by }], kind: 'statement' };
  });
}
