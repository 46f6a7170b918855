import type { Display } from '../../../schemas/search-index.ts';
import type { Language, Mark, Marked, Result, Version } from './api.ts';
import type { Found } from './matching/find.ts';
import { marksIn } from './matching/marks.ts';
import { SPEAKER_FIELDS } from './matching/record-fields.ts';
import type { Spelling } from './matching/spelled-runs.ts';
import type { Slot } from './query/query.ts';

/** What of a text is marked. */
interface Wanted {
  readonly slots: readonly Slot[];
  readonly phrases: readonly Spelling[];
}

/** How a result is shown. */
interface Shown extends Wanted {
  /** The reader's language. */
  readonly lang: Language;
  /** The version that is wanted, whatever the marks; null where either will do. */
  readonly version: Language | null;
  /** What a find lacks, as typed. */
  lacks(found: Found): readonly string[];
}

type MarkedVersion = Version & { readonly marks: readonly Mark[]; readonly permalink: string };

function versionOf(
  display: Display,
  lang: Language,
  text: string,
  { slots, phrases }: Wanted,
): MarkedVersion {
  const { doc, segment, speaker, occasion, context } = display;
  const { title, date, ...names } = context[lang];
  return {
    lang,
    title,
    text,
    speaker: speaker === null ? null : { id: speaker, name: names.speaker ?? speaker },
    occasion: occasion === null ? null : { id: occasion, title: names.occasion ?? occasion },
    date,
    marks: marksIn(text, slots, phrases),
    permalink: `${lang}/documents/${encodeURIComponent(doc)}/#${segment}`,
  };
}

/** Whose words, where, when, in the reader's language. A name that another spelling of it found is marked as a whole. */
function contextOf(display: Display, { fields }: Found, { lang, slots, phrases }: Shown): Result['context'] {
  const { title, speaker, occasion, date } = display.context[lang];
  const marked = (text: string): Marked => ({ text, marks: marksIn(text, slots, phrases) });
  const named = speaker === null ? null : marked(speaker);
  const isNamed = (fields & SPEAKER_FIELDS) !== 0 && named !== null && named.marks.length === 0;
  return {
    speaker: isNamed ? { text: named.text, marks: [{ start: 0, end: named.text.length }] } : named,
    occasion: occasion === null ? null : marked(occasion),
    date,
    title: marked(title),
  };
}

/** A result in the language whose words answer the query; in the reader's where both do, or neither. */
export function resultOf(display: Display, found: Found, shown: Shown): Result {
  const { doc, segment, kind, text } = display;
  const persian = versionOf(display, 'fa', text.fa, shown);
  const english = text.en === null ? null : versionOf(display, 'en', text.en, shown);
  const [own, other] =
    (shown.version ?? shown.lang) === 'en' && english !== null ? [english, persian] : [persian, english];
  const isInOther =
    shown.version === null && other !== null && own.marks.length === 0 && other.marks.length > 0;
  const [main, beside] = isInOther ? [other, own] : [own, other];
  return {
    id: `${doc}#${segment}`,
    doc,
    segment,
    kind,
    score: found.score,
    context: contextOf(display, found, shown),
    lacks: shown.lacks(found),
    ...main,
    other: beside,
  };
}
