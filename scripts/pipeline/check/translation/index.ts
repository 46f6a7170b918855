import type { Person } from '../../../../src/schemas/authority.ts';
import { type Code, type Diagnostic, diagnostic } from '../../../diagnostics/index.ts';
import type { Attributed, AttributedDocument, Gazetteer } from '../../attribute/index.ts';
import {
  englishUtterances,
  type Glossary,
  type TranslatedEntry,
  type Translation,
} from '../../translate/index.ts';
import { type Departure, departures, inQuotes } from './glossary-terms.ts';
import { lostNumbers } from './translated-numbers.ts';

/** What translations are compared with, beside the text. */
interface Against {
  readonly gazetteer: Gazetteer;
  readonly glossary: Glossary;
}

/** What a check is given, and what it says of it: the message, and how to mend it. */
interface Checked extends Against {
  readonly segment: Attributed;
  readonly text: string;
  /** Where the translation departs from the glossary. */
  readonly departures: () => readonly Departure[];
}
interface Finding {
  readonly message: string;
  readonly mend: string;
}

/** How many numbers a message names at most. */
const NAMED = 6;

function listed(all: readonly string[]): string {
  const each = [...new Set(all)];
  return each.length <= NAMED ? each.join(', ') : `${each.slice(0, NAMED).join(', ')} …`;
}

/** Numbers of the text that the translation has not: «12» → “13”. */
function numbers({ segment: { id, edited }, text }: Checked): Finding[] {
  const lost = lostNumbers(edited, text);
  const [first] = lost;
  if (first === undefined) return [];
  const names = listed(lost.map(({ number }) => number));
  const instead = first.instead.length === 0 ? '' : `; it has ${listed(first.instead)}`;
  return [
    {
      message: `The text of ${id} has ${names}, and its translation has not${instead}`,
      mend: 'Correct the number in msgstr.',
    },
  ];
}

/** The English names of a person: those of people.yaml, and the last word of the whole name. */
function englishNames({ name, aliases }: Person): string[] {
  if (name.en === null) return aliases.en;
  return [name.en, ...aliases.en, name.en.split(' ').at(-1) ?? name.en];
}

const plain = (text: string): string => text.normalize('NFC').replaceAll(/[’ʼ`]/g, "'").toLowerCase();

function hasWords(text: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{M}])${RegExp.escape(plain(words))}(?![\\p{L}\\p{M}])`, 'u').test(
    plain(text),
  );
}

/** People of people.yaml whom the text names, and the translation by none of their names: “Lukachenko”. */
function names({ segment: { id, folded }, text, gazetteer }: Checked): Finding[] {
  const named = new Set(gazetteer.people.all(folded.text).map((mention) => mention.id));
  return [...named].flatMap((person): Finding[] => {
    const known = gazetteer.authorities.people[person];
    const forms = known === undefined ? [] : englishNames(known);
    if (known === undefined || forms.length === 0 || forms.some((form) => hasWords(text, form))) return [];
    return [
      {
        message: `The text of ${id} names «${known.name.fa}», and its translation has none of “${[...new Set(forms)].join('”, “')}”`,
        mend: 'Write the name in msgstr as seeds/people.yaml has it, or add the form to "aliases" there.',
      },
    ];
  });
}

/** Terms of glossary.yaml whose translation has none of the words that are laid down for them. */
const terms = ({ segment: { id }, departures: all }: Checked): Finding[] =>
  all()
    .filter(({ forbidden }) => forbidden.length === 0)
    .map(({ term: { term, en } }) => ({
      message: `The text of ${id} has «${term}», and its translation has none of ${inQuotes(en)}`,
      mend: 'Use one of them in msgstr, or add what stands there to the term in seeds/glossary.yaml.',
    }));

/** Renderings of a term of the text that glossary.yaml forbids. */
const forbiddenWords = ({ segment: { id }, departures: all }: Checked): Finding[] =>
  all()
    .filter(({ forbidden }) => forbidden.length > 0)
    .map(({ term: { term, en }, forbidden }) => ({
      message: `The translation of ${id} has ${inQuotes(forbidden)} for «${term}»; seeds/glossary.yaml asks for ${inQuotes(en)}`,
      mend: 'Correct msgstr.',
    }));

/** Words that stand twice, one after the other: “the the”. */
const DOUBLED = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{M}\p{N}'’-])/giu;

const doubledWords = ({ segment: { id }, text }: Checked): Finding[] =>
  [...text.matchAll(DOUBLED)].map(([words]) => ({
    message: `The translation of ${id} has “${words}”`,
    mend: 'Correct msgstr where it is a slip.',
  }));

/** Whether a segment has words of its reporter beside the direct speech that it reports. */
function reportsDirectly({ kind, utterances, edited }: Attributed): boolean {
  if (kind !== 'statement' || !utterances.some(({ mode }) => mode === 'direct')) return false;
  const others = utterances.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    edited,
  );
  return /\p{L}{2}/u.test(others);
}

const QUOTATION = /“[^“”]+”|"[^"]+"|«[^«»]+»|‘[^‘’]+(?:’\p{L}[^‘’]*)*’/gu;
/** Words in quotation marks that are more than a name or a term, as far as the text itself has so many. */
const QUOTED_WORDS = 3;

const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C’'-]*/gu)?.length ?? 0;

/** Whether direct speech stands in quotation marks anywhere: “We begin,” she said. A nickname in them is no speech. */
function isQuoted({ utterances, edited }: Attributed, text: string): boolean {
  const said = utterances
    .filter(({ mode }) => mode === 'direct')
    .map(({ start, end }) => edited.slice(start, end));
  const least = Math.min(QUOTED_WORDS, ...said.map(wordCount));
  return (text.match(QUOTATION) ?? []).some((words) => wordCount(words) >= least);
}

/** Direct speech that readers of the English cannot tell from the reporter's words. */
function quotation({ segment, text }: Checked): Finding[] {
  if (!reportsDirectly(segment) || isQuoted(segment, text)) return [];
  if (englishUtterances(text, segment.utterances).length > 0) return [];
  return [
    {
      message: `The text of ${segment.id} has direct speech, and its translation has it neither in quotation marks nor after a colon`,
      mend: 'Put the words of the speaker in “…” after a colon, in msgstr.',
    },
  ];
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Quotation marks that are opened and not closed, or closed and not opened. */
function openQuotation({ segment: { id }, text }: Checked): Finding[] {
  const pairs = [
    ['“', '”'],
    ['«', '»'],
  ] as const;
  const isOpen = pairs.some(([open, close]) => count(text, open) !== count(text, close));
  if (!isOpen && count(text, '"') % 2 === 0) return [];
  return [
    {
      message: `The translation of ${id} opens and closes its quotation marks unequally`,
      mend: 'Add the mark that is missing in msgstr; where the translation was cut off, complete it.',
    },
  ];
}

/** Each check with its code, and the flag (`#, no-numbers`) by which a translator says that the entry is right. */
const CHECKS: readonly (readonly [Code, flag: string, (checked: Checked) => Finding[]])[] = [
  ['GA095', 'no-numbers', numbers],
  ['GA096', 'no-names', names],
  ['GA097', 'no-doubled-words', doubledWords],
  ['GA098', 'no-quotation', quotation],
  ['GA099', 'no-quotation', openQuotation],
  ['GA123', 'no-glossary', terms],
  ['GA124', 'no-glossary', forbiddenWords],
];

function checkEntry(
  { text, place, flags }: TranslatedEntry,
  segment: Attributed,
  against: Against,
): Diagnostic[] {
  let found: readonly Departure[] | undefined;
  const departing = (): readonly Departure[] => {
    found ??= departures(against.glossary, segment.edited, text);
    return found;
  };
  return CHECKS.filter(([, flag]) => !flags.includes(flag)).flatMap(([code, flag, check]) =>
    check({ ...against, segment, text, departures: departing }).map(({ message, mend }) =>
      diagnostic(
        code,
        place,
        message,
        `${mend} Where the translation is right, write "#, ${flag}" above the entry.`,
      ),
    ),
  );
}

/** Reports what in a translation does not agree with the text and the glossary: numbers, names, terms, direct speech, and words written twice. */
export function checkTranslation(
  { entries }: Translation,
  { segments }: AttributedDocument,
  { gazetteer, glossary }: Against,
): Diagnostic[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  return entries.flatMap((entry) => {
    const segment = byId.get(entry.id);
    return segment === undefined || segment.kind === 'furniture'
      ? []
      : checkEntry(entry, segment, { gazetteer, glossary });
  });
}
