import { isAgency, isLoose } from '../../speech/index.ts';
import type { Attribution } from '../attribution.ts';
import { isHeadline } from '../kinds.ts';
import { isSaidWhole } from '../naming-lines.ts';
import { type Found, type Paragraph, wholeOf } from '../paragraph.ts';
import { NO_TURN } from '../sources/pronoun.ts';
import { resolve } from '../sources/resolve.ts';
import type { Resolving } from '../sources/text-knowledge.ts';
import { saysWe } from './genre.ts';
import { type Label, labelled, labelOf } from './labels.ts';

/** Whom the title names before its colon («کامبیز روشن‌ضمیر: خسته نمی‌شویم»), only probably; null where it names nobody. */
function labelledBy({ line }: Paragraph, label: Label, resolving: Resolving): Attribution | null {
  const source = labelled(line, label, resolving.reading);
  if (source === null || source.type === 'organisation') return null;
  if (source.type === 'person') resolving.speakers.speaks(source.id);
  const { speaker, basis } = resolve(source, { line, index: 0, offset: 0 }, NO_TURN, resolving);
  return speaker === null ? null : { speaker, basis, certain: false };
}

/**
 * A title that says whose words follow, over a text in the first person that reports nobody: probably it is all theirs,
 * as posts of channels are. Null for every paragraph where the text is no such one.
 */
export function readLabelledTitle(
  paragraphs: readonly Paragraph[],
  resolving: Resolving,
): readonly (Found | null)[] {
  const nothing = paragraphs.map(() => null);
  const [title, ...body] = paragraphs.filter(({ isFurniture }) => !isFurniture);
  const label = title === undefined ? null : labelOf(title);
  if (title === undefined || label === null) return nothing;
  // «X، سفیر Y:» as the title, alone: all that follows is X's, and what it reports is part of it.
  const isAlone = label.after >= title.line.text.length;
  const isTold = ({ reports, line: { text } }: Paragraph): boolean =>
    isAlone ? isAgency(text) || !reports.every(isLoose) : reports.length > 0;
  if (body.length === 0 || body.some(isTold) || !body.some(saysWe)) return nothing;
  const [first] = body;
  // The line under a name may be the headline of a report; one that cries out («… می‌رویم!») is somebody's words.
  const isReport =
    first !== undefined && body.length > 1 && isHeadline(first) && !/!$/u.test(first.line.text);
  if (isAlone && isReport) return nothing;
  if (body.some((paragraph) => labelOf(paragraph) !== null)) return nothing;
  const named = labelledBy(title, label, resolving);
  if (named === null) return nothing;
  const isNamed = named.basis === 'name';
  // Where the title itself is whole sentences of the one whom its label names, so is every «ما» below it.
  const isSaid = isSaidWhole(title);
  return paragraphs.map((paragraph) => {
    if (paragraph === title || paragraph.isFurniture) return null;
    const by = { ...named, certain: isNamed && (isAlone || (isSaid && saysWe(paragraph))) };
    return { told: [{ report: wholeOf(paragraph, 'whole'), by }], kind: 'statement' };
  });
}
