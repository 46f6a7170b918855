import { type GlossaryEntry, glossaryFile } from '../../../src/schemas/authority.ts';
import { inLanguages, textsIn } from '../../../src/schemas/languages/further-languages.ts';
import { scriptOf } from '../../../src/text/direction.ts';
import { analyse, type Term } from '../../../src/text/words/analyse.ts';
import { stem } from '../../../src/text/words/stem.ts';
import type { Outcome, TextFile } from '../../diagnostics/index.ts';
import { readYaml } from '../read/index.ts';

/** A term of glossary.yaml, with what is laid down of its words in one language. */
export interface GlossaryTerm extends Pick<GlossaryEntry, 'also' | 'note'> {
  readonly term: string;
  /** The words that are allowed, the usual ones first. */
  readonly renderings: readonly string[];
  /** Words that a translation may not have for the term. */
  readonly not: readonly string[];
}

/** Which words of a text a phrase takes up: from the first to before the last, by their number. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether a word of a text is a form of a word of a phrase. Both are folded. */
type IsForm = (word: string, wanted: string) => boolean;

/** What a Persian noun can have after it, in this order: a plural, «ی» of three uses, a pronoun. Folded, and joined. */
const ENDINGS = /^(?:ها|هایی|ان|ین|ات)?(?:ی|ای|یی)?(?:م|ت|ش|مان|تان|شان|یم|یت|یش|یمان|یتان|یشان)?$/u;

/** «تحریم‌هایشان» is a form of «تحریم», and «تحریم» none of «تحریم‌ها»: a term in the plural is meant so. */
const isPersianForm: IsForm = (word, wanted) =>
  word === wanted ||
  (word.startsWith(wanted) &&
    (stem(word) === stem(wanted) || (wanted.length > 2 && ENDINGS.test(word.slice(wanted.length)))));

/** “sanctions” is a form of “sanction”. */
const isEnglishForm: IsForm = (word, wanted) => word === wanted || stem(word) === stem(wanted);

/** So few letters begin too many other words. */
const FEWEST = 4;
/** A translation may make another kind of word of a rendering: “Iranian” for “Iran”. */
const isEnglishKin: IsForm = (word, wanted) =>
  isEnglishForm(word, wanted) || (wanted.length >= FEWEST && word.startsWith(wanted));

/**
 * In Arabic, words such as “and”, “for” and the article stand joined before others, and plurals change the middle of words: a
 * rendering counts where its letters stand in a word.
 */
const isArabicKin: IsForm = (word, wanted) =>
  word === wanted || word.includes(wanted.length > FEWEST ? wanted.replace(/^ال/u, '') : wanted);

/** How many letters an ending has at most: what is longer than a phrase by more is no form of it. */
const LONGEST_ENDING = 8;

/** Where a phrase ends that begins at the word `from`; undefined where it does not stand there. */
function endAt(
  words: readonly Term[],
  from: number,
  phrase: readonly Term[],
  isForm: IsForm,
): number | undefined {
  if (phrase.every(({ exact }, i) => isForm(words[from + i]?.exact ?? '', exact)))
    return from + phrase.length;
  // Written in another number of words: «جیره بندی» and «جیره‌بندی», “heavy-water” and “heavywater”.
  const wanted = phrase.map(({ exact }) => exact).join('');
  let joined = '';
  for (let to = from; to < words.length && joined.length < wanted.length; to += 1) {
    joined += words[to]?.exact ?? '';
    if (
      joined.length > wanted.length + LONGEST_ENDING ||
      !(joined.startsWith(wanted) || wanted.startsWith(joined))
    )
      return undefined;
    if (joined.length >= wanted.length && isForm(joined, wanted)) return to + 1;
  }
  return undefined;
}

const stretchesOf = (words: readonly Term[], phrase: readonly Term[], isForm: IsForm): Stretch[] =>
  words.flatMap((_, from) => {
    const to = phrase.length === 0 ? undefined : endAt(words, from, phrase, isForm);
    return to === undefined ? [] : [{ from, to }];
  });

const isWithin = (one: Stretch, other: Stretch): boolean => other.from <= one.from && one.to <= other.to;
const lengthOf = ({ from, to }: Stretch): number => to - from;

/** The renderings of a term that a translation has: those that are allowed, and those that are forbidden. */
export interface Rendered {
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
}

/** Which renderings of a term stand in a translation. What is a part of an allowed one is not forbidden there. */
export function renderedIn(
  text: string,
  { renderings, not }: Pick<GlossaryTerm, 'renderings' | 'not'>,
  language = 'en',
): Rendered {
  const words = analyse(text);
  const isKin = scriptOf(language) === 'Arab' ? isArabicKin : isEnglishKin;
  const stretches = new Map(renderings.map((one) => [one, stretchesOf(words, analyse(one), isKin)]));
  const allowed = renderings.filter((one) => (stretches.get(one)?.length ?? 0) > 0);
  const taken = [...stretches.values()].flat();
  const forbidden = not.filter((one) =>
    stretchesOf(words, analyse(one), isEnglishForm).some(
      (found) => !taken.some((held) => isWithin(found, held)),
    ),
  );
  return { allowed, forbidden };
}

/** The terms of an archive whose words in a language are laid down, ready for looking up. */
export class Glossary {
  readonly #entries: Readonly<Record<string, GlossaryEntry>>;
  readonly #terms: readonly { readonly term: GlossaryTerm; readonly phrases: readonly (readonly Term[])[] }[];
  readonly #others = new Map<string, Glossary>();

  constructor(entries: Readonly<Record<string, GlossaryEntry>>, language = 'en') {
    this.#entries = entries;
    this.#terms = Object.entries(entries).flatMap(([term, entry]) => {
      const renderings = textsIn(entry, language);
      const { also, note } = entry;
      const not = language === 'en' ? entry.not : [];
      return renderings.length === 0
        ? []
        : [{ term: { term, renderings, not, also, note }, phrases: [term, ...also].map(analyse) }];
    });
  }

  /** The same for another language: the terms whose words in it are laid down. */
  in(language: string): Glossary {
    if (language === 'en') return this;
    const other = this.#others.get(language) ?? new Glossary(this.#entries, language);
    this.#others.set(language, other);
    return other;
  }

  /**
   * The terms that stand in a Persian text, in their order there, in whatever spelling and with whatever endings. Where one stands
   * within another, as «آب» in «آب سنگین», only the longer one is meant.
   */
  termsIn(text: string): GlossaryTerm[] {
    const words = analyse(text);
    const present = new Set(words.map(({ exact }) => exact.charAt(0)));
    const found = this.#terms.flatMap(({ term, phrases }) =>
      phrases
        .filter(([first]) => first !== undefined && present.has(first.exact.charAt(0)))
        .flatMap((phrase) => stretchesOf(words, phrase, isPersianForm).map((stretch) => ({ term, stretch }))),
    );
    const meant = found.filter(
      ({ stretch }) =>
        !found.some(
          (other) => lengthOf(other.stretch) > lengthOf(stretch) && isWithin(stretch, other.stretch),
        ),
    );
    return [...new Set(meant.toSorted((a, b) => a.stretch.from - b.stretch.from).map(({ term }) => term))];
  }
}

const NO_GLOSSARY = new Glossary({});

/** Reads glossary.yaml; one that is absent, or cannot be read, which is reported, has no term. */
export function readGlossary(file: TextFile | null, further: readonly string[] = []): Outcome<Glossary> {
  if (file === null) return { value: NO_GLOSSARY, diagnostics: [] };
  const { value, diagnostics } = readYaml(file, inLanguages(glossaryFile, further));
  return { value: value === null ? NO_GLOSSARY : new Glossary(value.value), diagnostics };
}
