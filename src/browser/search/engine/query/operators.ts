/** What a part of a query is: words, a phrase in quotation marks, or a choice of speaker or year. */
type PartKind = 'words' | 'phrase' | 'speaker' | 'year';

/** A part of a query. `start` is the place of `text` in it, in UTF-16 units. */
export interface QueryPart {
  readonly kind: PartKind;
  readonly text: string;
  readonly start: number;
  /** After a minus: what has it is left out. */
  readonly isExcluded: boolean;
  /** Parts with one number have OR between them: any of them will do. Null for a part that stands alone. */
  readonly choice: number | null;
}

/** A query longer than this is cut. */
const LONGEST = 2000;
/** A stretch in quotation marks, what stands between white space and these, or a mark that is not closed. */
const LEXEME = /"([^"]+)"|“([^”]+)”|«([^»]+)»|[^\s"“«]+|["“«]/gu;
/** `speaker:` and `year:`, and what they are called in Persian; a year's field takes days, and may be called so. */
const FIELD = /^(speaker|گوینده|year|سال|date|تاریخ):/iu;
const FIELDS: Readonly<Record<string, 'speaker' | 'year'>> = {
  speaker: 'speaker',
  گوینده: 'speaker',
  year: 'year',
  سال: 'year',
  date: 'year',
  تاریخ: 'year',
};
const MINUS = /^[-\u2212](?=[^\s-])/u;
const OR = /^(?:OR|\|)$/u;

/** A lexeme without what it begins with. */
interface Lexeme extends QueryPart {
  readonly isOr: boolean;
  readonly end: number;
}

/** What waits for the stretch in quotation marks that follows it: `-"…"`, `speaker:"…"`. */
interface Opening {
  readonly isExcluded: boolean;
  readonly field: 'speaker' | 'year' | null;
  readonly end: number;
}

/** The minus and the name of a field that a lexeme begins with, and how long both are. */
function openingOf(lexeme: string): {
  isExcluded: boolean;
  field: 'speaker' | 'year' | null;
  length: number;
} {
  const isExcluded = MINUS.test(lexeme) || lexeme === '-' || lexeme === '\u2212';
  const rest = isExcluded ? lexeme.slice(1) : lexeme;
  const name = FIELD.exec(rest)?.[1];
  const field = FIELDS[name?.toLowerCase() ?? ''] ?? null;
  return { isExcluded, field, length: (isExcluded ? 1 : 0) + (name === undefined ? 0 : name.length + 1) };
}

function lexemesOf(query: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let opening: Opening | null = null;
  let last = -1;
  for (const match of query.slice(0, LONGEST).matchAll(LEXEME)) {
    const [whole, ...quoted] = match;
    const end = match.index + whole.length;
    const phrase = quoted.find((text) => text !== undefined);
    // Only what begins a word can be a sign: the hyphen of «تهران-مشهد» is none.
    const begins = match.index === 0 || last < match.index;
    last = end;
    if (phrase !== undefined) {
      const before: Opening | null = opening?.end === match.index ? opening : null;
      const kind = before?.field ?? 'phrase';
      const isExcluded = before?.isExcluded ?? false;
      lexemes.push({
        kind,
        text: phrase,
        start: match.index + 1,
        isExcluded,
        choice: null,
        isOr: false,
        end,
      });
      opening = null;
      continue;
    }
    const { isExcluded, field, length } = begins
      ? openingOf(whole)
      : { isExcluded: false, field: null, length: 0 };
    const text = whole.slice(length);
    opening = text === '' ? { isExcluded, field, end } : null;
    if (text === '') continue;
    const start = match.index + length;
    lexemes.push({
      kind: field ?? 'words',
      text,
      start,
      isExcluded,
      choice: null,
      isOr: OR.test(whole),
      end,
    });
  }
  return lexemes;
}

/** Whether OR can stand beside a lexeme: it joins words and phrases that are wanted. */
const isChoosable = (lexeme: Lexeme | undefined): lexeme is Lexeme =>
  lexeme !== undefined &&
  !lexeme.isOr &&
  !lexeme.isExcluded &&
  (lexeme.kind === 'words' || lexeme.kind === 'phrase');

/** Takes out each OR that stands between two lexemes, which then have a choice in common; any other is a word. */
function withChoices(lexemes: readonly Lexeme[]): Lexeme[] {
  const kept: Lexeme[] = [];
  let choices = 0;
  for (let at = 0; at < lexemes.length; at += 1) {
    const [lexeme, next] = [lexemes[at], lexemes[at + 1]];
    const before = kept.at(-1);
    if (lexeme === undefined) continue;
    if (!lexeme.isOr || !isChoosable(before) || !isChoosable(next)) {
      kept.push(lexeme);
      continue;
    }
    const choice = before.choice ?? choices++;
    kept[kept.length - 1] = { ...before, choice };
    kept.push({ ...next, choice });
    at += 1;
  }
  return kept;
}

/**
 * The parts of a query, in order. Any string will do: what is no operator is words. Words that stand beside one another
 * are one part, since they may be one word that is typed with a space.
 */
export function readParts(query: string): QueryPart[] {
  const parts: (QueryPart & { readonly end: number })[] = [];
  for (const { kind, text, start, isExcluded, choice, end } of withChoices(lexemesOf(query))) {
    const before = parts.at(-1);
    const isPlain = kind === 'words' && !isExcluded && choice === null;
    const follows =
      before?.kind === 'words' &&
      !before.isExcluded &&
      before.choice === null &&
      query.slice(before.end, start).trim() === '';
    if (isPlain && follows)
      parts[parts.length - 1] = { ...before, text: query.slice(before.start, start + text.length), end };
    else parts.push({ kind, text, start, isExcluded, choice, end });
  }
  return parts.map(({ end: _, ...part }) => part);
}
