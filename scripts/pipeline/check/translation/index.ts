import type { Person } from '../../../../src/schemas/authority.ts';
import { textIn, textsIn } from '../../../../src/schemas/languages/further-languages.ts';
import { scriptOf } from '../../../../src/text/direction.ts';
import { fold } from '../../../../src/text/fold.ts';
import {
  type Diagnostic,
  type Part,
  phrase,
  type Saying,
  saidAt,
  saying,
} from '../../../diagnostics/index.ts';
import type { Attributed, AttributedDocument, Gazetteer } from '../../attribute/index.ts';
import {
  type Glossary,
  type TranslatedEntry,
  type Translation,
  translatedUtterances,
} from '../../translate/index.ts';
import { type Departure, departures, inQuotes } from './glossary-terms.ts';
import { lostFigures, lostNumbers } from './translated-numbers.ts';

/** What translations are compared with, beside the text. */
interface Against {
  readonly gazetteer: Gazetteer;
  readonly glossary: Glossary;
  /** The language of the translation; English where nothing is said. */
  readonly language?: string;
}

/** What a check is given. */
interface Checked extends Against {
  readonly language: string;
  readonly segment: Attributed;
  readonly text: string;
  /** By which a translator says that the entry is right. */
  readonly flag: string;
  /** Where the translation departs from the glossary. */
  readonly departures: () => readonly Departure[];
}

/** How many numbers a message names at most. */
const NAMED = 6;

function listed(all: readonly string[]): Part {
  const each = [...new Set(all)];
  return each.length <= NAMED ? each : phrase('andMore', { some: each.slice(0, NAMED) });
}

/** Numbers of the text that the translation has not: «12» → “13”. */
function numbers({ segment: { id, edited }, text, language, flag }: Checked): Saying[] {
  const lost = language === 'en' ? lostNumbers(edited, text) : lostFigures(edited, text);
  const [first] = lost;
  if (first === undefined) return [];
  const names = listed(lost.map(({ number }) => number));
  const instead = first.instead.length === 0 ? '' : phrase('itHas', { numbers: listed(first.instead) });
  return [saying('numbersLost', { id, numbers: names, instead, flag })];
}

/** The names of a person in a language: those of people.yaml, and the last word of the whole name. */
function namesIn({ name, aliases }: Person, language: string): string[] {
  const whole = textIn(name, language);
  const others = textsIn(aliases, language);
  return whole === null ? [...others] : [whole, ...others, whole.split(' ').at(-1) ?? whole];
}

const plain = (text: string): string => text.normalize('NFC').replaceAll(/[’ʼ`]/g, "'").toLowerCase();

/** Arabic joins “and”, “for” and the article to a name: there it is enough that its letters stand in the text. */
function hasWords(text: string, words: string, language: string): boolean {
  if (scriptOf(language) === 'Arab') return fold(text).includes(fold(words));
  return new RegExp(`(?<![\\p{L}\\p{M}])${RegExp.escape(plain(words))}(?![\\p{L}\\p{M}])`, 'u').test(
    plain(text),
  );
}

/** People of people.yaml whom the text names, and the translation by none of their names: “Lukachenko”. */
function names({ segment: { id, folded }, text, gazetteer, language, flag }: Checked): Saying[] {
  const named = new Set(gazetteer.people.all(folded.text).map((mention) => mention.id));
  return [...named].flatMap((person): Saying[] => {
    const known = gazetteer.authorities.people[person];
    const forms = known === undefined ? [] : namesIn(known, language);
    if (known === undefined || forms.length === 0 || forms.some((form) => hasWords(text, form, language)))
      return [];
    return [saying('nameLost', { id, name: known.name.fa, forms: inQuotes([...new Set(forms)]), flag })];
  });
}

/** Terms of glossary.yaml whose translation has none of the words that are laid down for them. */
const terms = ({ segment: { id }, departures: all, flag }: Checked): Saying[] =>
  all()
    .filter(({ forbidden }) => forbidden.length === 0)
    .map(({ term: { term, renderings } }) =>
      saying('termLost', { id, term, renderings: inQuotes(renderings), flag }),
    );

/** Renderings of a term of the text that glossary.yaml forbids. */
const forbiddenWords = ({ segment: { id }, departures: all, flag }: Checked): Saying[] =>
  all()
    .filter(({ forbidden }) => forbidden.length > 0)
    .map(({ term: { term, renderings }, forbidden }) =>
      saying('termForbidden', {
        id,
        forbidden: inQuotes(forbidden),
        term,
        renderings: inQuotes(renderings),
        flag,
      }),
    );

/** Words that stand twice, one after the other: “the the”. */
const DOUBLED = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{M}\p{N}'’-])/giu;

const doubledWords = ({ segment: { id }, text, flag }: Checked): Saying[] =>
  [...text.matchAll(DOUBLED)].map(([words]) => saying('doubledWords', { id, words, flag }));

/** Whether a segment has words of its reporter beside the direct speech that it reports. */
function reportsDirectly({ kind, utterances, edited }: Attributed): boolean {
  if (kind !== 'statement' || !utterances.some(({ mode }) => mode === 'direct')) return false;
  const others = utterances.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    edited,
  );
  return /\p{L}{2}/u.test(others);
}

const QUOTATION = /“[^“”]+”|„[^„“”]+[“”]|"[^"]+"|«[^«»]+»|‘[^‘’]+(?:’\p{L}[^‘’]*)*’/gu;
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

/** Direct speech that readers of the translation cannot tell from the reporter's words. */
function quotation({ segment, text, language, flag }: Checked): Saying[] {
  if (!reportsDirectly(segment) || isQuoted(segment, text)) return [];
  if (translatedUtterances(text, segment.utterances, language).length > 0) return [];
  return [saying('speechUnquoted', { id: segment.id, flag })];
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Quotation marks that are opened and not closed, or closed and not opened. */
function openQuotation({ segment: { id }, text: written, flag }: Checked): Saying[] {
  const pairs = [
    ['“', '”'],
    ['«', '»'],
  ] as const;
  // What opens below is closed by what opens in English: „Ja“.
  const text = written.replace(/„([^„“”]*)[“”]/gu, '“$1”').replaceAll('„', '“');
  const isOpen = pairs.some(([open, close]) => count(text, open) !== count(text, close));
  if (!isOpen && count(text, '"') % 2 === 0) return [];
  return [saying('quotationOpen', { id, flag })];
}

/** Each check with the flag (`#, no-numbers`) by which a translator says that the entry is right. */
const CHECKS: readonly (readonly [flag: string, (checked: Checked) => Saying[]])[] = [
  ['no-numbers', numbers],
  ['no-names', names],
  ['no-doubled-words', doubledWords],
  ['no-quotation', quotation],
  ['no-quotation', openQuotation],
  ['no-glossary', terms],
  ['no-glossary', forbiddenWords],
];

function checkEntry(
  { text, place, flags }: TranslatedEntry,
  segment: Attributed,
  against: Against,
): Diagnostic[] {
  const { language = 'en' } = against;
  let found: readonly Departure[] | undefined;
  const departing = (): readonly Departure[] => {
    found ??= departures(against.glossary, segment.edited, text, language);
    return found;
  };
  return CHECKS.filter(([flag]) => !flags.includes(flag)).flatMap(([flag, check]) =>
    check({ ...against, language, segment, text, flag, departures: departing }).map((one) =>
      saidAt(place, one),
    ),
  );
}

/** Reports what in a translation does not agree with the text and the glossary: numbers, names, terms, direct speech, and words written twice. */
export function checkTranslation(
  { entries }: Translation,
  { segments }: AttributedDocument,
  against: Against,
): Diagnostic[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  return entries.flatMap((entry) => {
    const segment = byId.get(entry.id);
    return segment === undefined || segment.kind === 'furniture' ? [] : checkEntry(entry, segment, against);
  });
}
