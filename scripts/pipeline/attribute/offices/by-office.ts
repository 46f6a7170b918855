import { fold } from '../../../../src/text/fold.ts';
import { anyOf, list, WORD_END } from '../../speech/words/index.ts';
import { type Attribution, UNKNOWN } from '../attribution.ts';
import { isOfCountry } from '../names/countries.ts';
import type { Turn } from '../sources/pronoun.ts';
import type { Resolving } from '../sources/text-knowledge.ts';
import { BESIDE_OTHERS, isOfOtherCountry } from './offices.ts';

/** Many people at once have such an office: that the text gave it to somebody does not say who has it now. */
const GENERIC = new RegExp(
  `^${anyOf(list('عضو، نماینده، استاد، کارشناس، تحلیلگر، پژوهشگر، نویسنده، فعال، پزشک، وکیل، بازیکن، بازیگر، شهروند، متخصص، هنرمند، استادیار، دانشیار، اقتصاددان، جامعه‌شناس، شاهد، منبع، دیپلمات، خبرنگار'))}ی?${WORD_END}`,
  'u',
);
/** An office in so many words is one person's, though others have offices of that name. */
const EXACT = 3;
/** What a person is called in other words, beside an office or without one: «مهاجم سابق تیم», «پیشکسوت باشگاه». */
const DESCRIBES = new RegExp(
  `^${anyOf(list('بازیکن، مهاجم، مدافع، هافبک، دروازه‌بان، کاپیتان، ملی‌پوش، پیشکسوت، قهرمان، ورزشکار، کشتی‌گیر، فوتبالیست، داور، مربی، سرمربی، سرپرست، بازیگر، هنرپیشه، کارگردان، نویسنده، فیلم‌ساز، خواننده، آهنگساز، شاعر، مترجم، هنرمند، اقتصاددان، جامعه‌شناس، پزشک، وکیل، کارشناس، تحلیلگر، پژوهشگر، محقق، متخصص، دیپلمات'))}ی?${WORD_END}`,
  'u',
);
/** «همچنین گفت», «در ادامه گفت»: the one who has just spoken goes on. */
const GOES_ON_WITH = new RegExp(
  `^ (?:${anyOf(list('همچنین، در ادامه، در پایان، در بخش دیگری'))})${WORD_END}`,
  'u',
);
/** «نیز گفت»: somebody else speaks, too. */
const TOO = /^ (?:نیز|هم)(?!\p{L})/u;

/** «رئیس جمهور» is one word, too, however it is spelled. */
const ONE_WORD = /^(?:رییس ?جمهوری?|نخست ?وزیر|صدر ?اعظم|سر ?مربی|مدیر ?عامل|مدیر ?کل)$/u;
const isGeneric = (office: string): boolean =>
  GENERIC.test(office) || !office.includes(' ') || ONE_WORD.test(office);

/** «مسئولان استان»: several people have the office together. */
const OF_MANY = new RegExp(
  `^\\p{L}+(?:ان|ین|ها|های|گان)${WORD_END}|^(?:مقامات|منابع|وزرا|روسا|روسای|اعضای|خانواده|اهالی|اولیای)${WORD_END}`,
  'u',
);
const ENDS_SO = new Set(
  list(
    'دبیر، جانشین، پاسبان، خلبان، سلطان، دیدبان، قهرمان، آتش‌نشان، پشتیبان، کاپیتان، دروازه‌بان، نگهبان، مرزبان',
  ).map(fold),
);
const isOfMany = (office: string): boolean =>
  OF_MANY.test(office) && !ENDS_SO.has(office.split(' ')[0] ?? '');

/** «منبع مطلع گفت»: somebody whom news leaves unnamed on purpose, and never one whom it names. */
const UNNAMED_BY_NATURE = new RegExp(
  `^${anyOf(list('منبع، منابع، شاهد، شاهدان، گواه، گواهان، شهروند، معترض، همسایه، مسافر، تماشاگر، باشنده، مشتری، خبرنگار'))}${WORD_END}`,
  'u',
);

const LONGEST_SMALL_WORD = 3;
/** So many first words tell an office apart. */
const UNIT = 3;

/** Whether a paragraph says what the title says: at least half of its words of some length. */
function saysTitle(text: string, title: string): boolean {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > LONGEST_SMALL_WORD);
  return words.length >= 2 && words.filter((word) => text.includes(word)).length * 2 >= words.length;
}

/** How far after a lead somebody may be named of whose office it spoke. Paragraphs. */
const NAMED_WITHIN = 2;

/** Whether somebody of whom no office is told speaks by name in the very next paragraph. */
export const isNamedNext = (
  id: string,
  index: number,
  { spokenAt, nextAt, speakers }: Pick<Resolving, 'spokenAt' | 'nextAt' | 'speakers'>,
): boolean => spokenAt[nextAt[index] ?? -1]?.[0] === id && speakers.isWithoutOffice(id);

/**
 * Whether the only speaker of the text speaks by name in the next paragraph, and nobody has come between: an office that the
 * text has just before is hardly somebody else's.
 */
export function isNamedAgain(
  id: string,
  { index }: Pick<NamedOffice, 'index'>,
  turn: Turn,
  { onlySpeaker, spokenAt, opensAt, nextAt }: Resolving,
): boolean {
  if (id !== onlySpeaker || (turn.speaker !== null && turn.speaker !== id)) return false;
  const next = nextAt[index] ?? -1;
  return spokenAt[next]?.[0] === id || opensAt[next] === id;
}

/** Who first speaks by name after a lead that spoke of an office, if the text gives that person no other. */
export function namedNext(
  office: string,
  index: number,
  { spokenAt, nextAt, speakers }: Resolving,
): string | null {
  for (let at = nextAt[index] ?? -1, i = 0; i < NAMED_WITHIN && at >= 0; at = nextAt[at] ?? -1, i += 1) {
    const [first] = spokenAt[at] ?? [];
    if (first !== undefined) return speakers.mayHold(first, office) ? first : null;
  }
  return null;
}

/** An office in a reporting clause: folded, as the text has it, what follows it there, and in which paragraph. */
export interface NamedOffice {
  readonly office: string;
  readonly words: string;
  readonly after: string;
  readonly index: number;
}

const OBJECT = /(?<!\p{L})را(?!\p{L})/u;

/** «وزیر خارجهٔ قطر پیروزی را …»: who has the office that the words begin with, where what the verb has for its object follows. */
function holderOfBeginning(words: string, after: string, speakers: Resolving['speakers']): string | null {
  const length = speakers.officeLength(words);
  const rest = words.slice(length).trim();
  const isCut = length > 0 && !isOfCountry(rest.split(' ', 1)[0] ?? '') && OBJECT.test(after);
  return isCut ? speakers.holderOf(words.slice(0, length)) : null;
}

/** Whom the text gives an office in so many words, or in fewer or more; null where nobody. */
export function holderInText(
  { office, after }: Pick<NamedOffice, 'office' | 'after'>,
  { speakers, onlySpeaker }: Resolving,
): Attribution | null {
  const bearer = speakers.bearerOf(office);
  if (bearer !== null) return { speaker: bearer, basis: 'name', certain: false };
  const holder = speakers.holderOf(office) ?? holderOfBeginning(office, after, speakers);
  if (holder === null) return null;
  const isExact = office.split(' ').length >= EXACT && speakers.hasOffice(office);
  return {
    speaker: holder,
    basis: 'title',
    certain: isExact || !isGeneric(office) || holder === onlySpeaker,
  };
}

/** The text's lead or only speaker, to whom the text gives no office, or one of the same kind. */
function byLead(named: NamedOffice, turn: Turn, resolving: Resolving): Attribution | null {
  const { office, after, index } = named;
  const { speakers, onlySpeaker } = resolving;
  for (const likely of [turn.isLead ? resolving.leadSpeaker : null, onlySpeaker]) {
    if (likely === null) continue;
    // «استاندار نیز گفت»: somebody else than the one who has spoken.
    if (TOO.test(after) && !turn.isLead && likely === turn.speaker) continue;
    const mayHold =
      speakers.mayHold(likely, office) || (likely === onlySpeaker && BESIDE_OTHERS.test(office));
    if (!mayHold) continue;
    // The one is named just after the lead, and has no other office; the title has this person's words; the only speaker is named in the next paragraph, or the text is that one's words from end to end; or the verb says that this one goes on, or the text has the office again.
    const certain =
      isNamedAgain(likely, named, turn, resolving) ||
      (likely === onlySpeaker && likely === turn.speaker && resolving.isMonologue) ||
      (turn.isLead && isNamedNext(likely, index, resolving)) ||
      (turn.isLead && likely === resolving.leadSpeaker && saysTitle(turn.text, resolving.title)) ||
      (likely === onlySpeaker &&
        likely === turn.speaker &&
        (turn.goesOn ||
          GOES_ON_WITH.test(after) ||
          resolving.reading.evidence.isRepeated(office.split(' ').slice(0, UNIT).join(' '))));
    return { speaker: likely, basis: 'title', certain };
  }
  const { leadSpeaker, onlySubject } = resolving;
  // The only one who speaks, whom the agency's formula names just behind the lead: in other words, but hardly somebody else.
  if (turn.isLead && leadSpeaker !== null && leadSpeaker === onlySpeaker && turn.speaker === null) {
    if (!speakers.officesOf(leadSpeaker).some((other) => isOfOtherCountry(office, other)))
      return {
        speaker: leadSpeaker,
        basis: 'title',
        certain: isNamedAgain(leadSpeaker, named, turn, resolving),
      };
  }
  const next = turn.isLead ? namedNext(office, index, resolving) : null;
  if (onlySubject !== null && next === null && speakers.mayHold(onlySubject, office)) {
    speakers.speaks(onlySubject);
    return { speaker: onlySubject, basis: 'title', certain: false };
  }
  return next === null
    ? null
    : { speaker: next, basis: 'title', certain: isNamedNext(next, index, resolving) };
}

/** Whether somebody by name may have an office that the text gives to nobody. */
const isFree = (id: string, office: string, speakers: Resolving['speakers']): boolean =>
  speakers.kindOf(id) === 'person' &&
  (speakers.isWithoutOffice(id) || (!BESIDE_OTHERS.test(office) && speakers.mayHold(id, office)));

/** How far ahead it is looked for somebody who speaks by name. Paragraphs. */
const AHEAD = 3;

/** Who is the next to speak by name, with nothing between but what a pronoun goes on with; null where that is nobody. */
function speaksNext(index: number, { spokenAt, opensAt, nextAt, isByPronoun }: Resolving): string | null {
  for (let at = nextAt[index] ?? -1, i = 0; i < AHEAD && at >= 0; at = nextAt[at] ?? -1, i += 1) {
    const first = opensAt[at] ?? spokenAt[at]?.[0] ?? null;
    if (first !== null) return first;
    if (isByPronoun[at] !== true) return null;
  }
  return null;
}

/** «به گفتهٔ X»: it is no clause of X's own. */
const BY_OTHERS = /^(?:به ?(?:گفته|نوشته|اعتقاد|باور|نقل)|بنا |طبق |بر ?اساس )/u;

/** Who speaks by name in the next paragraph, without an office and for the first time that the text names this one. */
function introducedNext(
  index: number,
  { said }: Turn,
  { spokenAt, opensAt, nextAt, speakers, names, reading }: Resolving,
): string | null {
  const next = nextAt[index] ?? -1;
  const [first] = spokenAt[next] ?? [];
  if (first === undefined || opensAt[next] !== first || said.has(first)) return null;
  if (BY_OTHERS.test(names.texts[next] ?? '')) return null;
  if (speakers.kindOf(first) !== 'person' || !speakers.isWithoutOffice(first)) return null;
  const isNamedBefore = names.texts
    .slice(0, next)
    .some((text) => reading.names.all(text).some(({ id }) => id === first));
  return isNamedBefore ? null : first;
}

/**
 * Who speaks by an office that the text gives to nobody, where its neighbours tell: «فرمانده نیرو گفت» just before «سردار
 * احمدی افزود», who has not spoken yet; or the only speaker of the text in other words («مهاجم سابق تیم همچنین گفت»).
 */
function byNeighbours(named: NamedOffice, turn: Turn, resolving: Resolving): Attribution | null {
  const { office, after, index } = named;
  const { speakers, onlySpeaker, continuedBy } = resolving;
  const likely = (speaker: string): Attribution => ({ speaker, basis: 'title', certain: false });
  const next = continuedBy[index + 1] ?? null;
  // «… گفت. X افزود»: the verb itself says that the same one goes on.
  if (next !== null && next !== turn.speaker && speakers.mayHold(next, office))
    return { ...likely(next), certain: true };
  // «عزیزی گفت», «معاون استاندار گفت», «وی افزود», «عزیزی افزود»: nobody else comes between, and his office is told nowhere else.
  const last = turn.speaker;
  const mayGoOn = last !== null && !turn.interrupted && !TOO.test(after) && isFree(last, office, speakers);
  if (mayGoOn && speaksNext(index, resolving) === last)
    return { ...likely(last), certain: turn.goesOn && turn.isCertain };
  // «وزیر خارجهٔ X گفت: …», «شاه محمود قریشی گفت: …»: whoever is named without an office has been told of just before.
  const introduced = introducedNext(index, turn, resolving);
  if (introduced !== null) return likely(introduced);
  // «عباسی گفت: …», «معاون وزیر ادامه داد: …»: the verb says that the same one goes on.
  if (mayGoOn && turn.goesOn && turn.isCertain && office.split(' ').length >= EXACT) return likely(last);
  // «X گفت …. رئیس مجلس همچنین گفت: …», in one paragraph.
  const goesOnHere = last !== null && turn.isSameParagraph && GOES_ON_WITH.test(after);
  if (goesOnHere && speakers.kindOf(last) === 'person' && speakers.isWithoutOffice(last))
    return { ...likely(last), certain: last === onlySpeaker && turn.isCertain };
  if (onlySpeaker === null || onlySpeaker !== last || TOO.test(after)) return null;
  // The office heads the text, and nobody else speaks in it: it is another office of the same one.
  const only = { ...likely(onlySpeaker), certain: isNamedAgain(onlySpeaker, named, turn, resolving) };
  if (office.includes(' ') && resolving.heads.includes(office)) return only;
  if (speakers.officesOf(onlySpeaker).some((other) => isOfOtherCountry(office, other))) return null;
  return DESCRIBES.test(office) || turn.goesOn || GOES_ON_WITH.test(after) ? only : null;
}

/**
 * Who has an office that the text names: whom the text gives it, else the one whom its lead, its only speaker or the
 * paragraphs beside it show, else somebody unnamed.
 */
export function byOffice(named: NamedOffice, turn: Turn, resolving: Resolving): Attribution {
  const { speakers } = resolving;
  const { office, words } = named;
  const told = holderInText(named, resolving);
  if (told !== null) return told;
  if (speakers.hasOffice(office)) return UNKNOWN;
  const unnamed = (certain: boolean): Attribution => ({
    speaker: speakers.addOther('unnamed', words),
    basis: 'title',
    certain,
  });
  if (UNNAMED_BY_NATURE.test(office)) {
    // «یک منبع مطلع گفت», «منبع مطلع افزود»: the same one goes on.
    const last = turn.speaker === null ? null : speakers.find(turn.speaker);
    const isSame =
      last?.kind === 'unnamed' && fold(last.person.name.fa).includes(office.split(' ')[0] ?? office);
    return isSame
      ? { speaker: turn.speaker, basis: 'title', certain: !TOO.test(named.after) }
      : unnamed(true);
  }
  if (isOfMany(office)) return unnamed(true);
  // Whoever spoke by this office before speaks by it again; that is certain where nobody has spoken in between.
  const likely = speakers.likelyHolderOf(office);
  if (likely !== null) return { speaker: likely, basis: 'title', certain: likely === turn.speaker };
  const one = byLead(named, turn, resolving) ?? byNeighbours(named, turn, resolving);
  if (one !== null) {
    if (one.speaker !== null) speakers.mayHaveOffice(office, one.speaker);
    return one;
  }
  // Somebody who speaks by name, and of whom no other office is told, may be the one.
  return unnamed(![...resolving.spoken, ...resolving.subjects].some((id) => speakers.mayHold(id, office)));
}
