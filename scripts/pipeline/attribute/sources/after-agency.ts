import { anyOf, list, MEDIA_NAMES, OUTLET_NOUNS, WORD_END } from '../../speech/words/index.ts';
import { isGivenName } from '../names/given-names.ts';
import { type Line, wordAt } from '../names/line.ts';
import { roleNounEnd } from '../names/noun-phrase.ts';
import { sourceAt } from './source.ts';
import { CLOSED, isStrong, type Reading, reachOf, type Source } from './source-kinds.ts';

const AGENCY = /^(?:به گزارش|به نقل از|(?:بنا ?به|بر ?اساس|طبق) گزارش)(?: |(?=[«"“]))/u;

/** Who writes for an agency is not who speaks. */
const WRITER = new RegExp(`^ ?[،,]? ?${anyOf(list('خبرنگار، گزارشگر، نویسنده، عکاس'))}${WORD_END}`, 'u');

/**
 * «به گزارش خبرگزاری فارس از کرمان محمد نیازی در جمع مدیران …»: the first name after the agency, where no comma closes the
 * agency's own name, and an adverbial, an office or a relative clause follows. A comma alone may be the agency's own, so
 * that a name which stands just before it (`isAlone`) is asked for where the rest of the clause names nobody.
 */
function nameAfterAgency(line: Line, from: number, reading: Reading, isAlone: boolean): Source | null {
  const { text } = line;
  const comma = text.search(/ ?[،,؛:]/u);
  const limit = comma < 0 ? text.length : comma;
  for (let at = from; at < limit; ) {
    const word = wordAt(text, at);
    if (word === null) at += 1;
    else {
      // «صدا و سیما»: what «و» joins to the word before begins nobody's name.
      const mayBegin =
        (isGivenName(word.word) && !text.slice(0, at).endsWith(' و ')) || reading.names.at(text, at) !== null;
      const source = mayBegin ? sourceAt(line, at, reading) : null;
      if (source !== null && isStrong(source) && source.end <= limit) {
        const rest = text.slice(reachOf(source));
        const isSubject = CLOSED.test(rest) || reachOf(source) > source.end;
        const stands = /^ ?(?:$|[،,؛:])/u.test(rest) && reachOf(source) === source.end && comma >= 0;
        if (WRITER.test(text.slice(source.end))) return null;
        if (isSubject && stands === isAlone) return source;
      }
      at = word.end + 1;
    }
  }
  return null;
}

/** «به گزارش خبرگزاری فارس از قزوین مینا صفاری، ظهر امروز گفت»: whoever is named before the agency's comma, where nobody else is. */
export function nameBeforeAgencysComma(line: Line, reading: Reading): Source | null {
  const agency = AGENCY.exec(line.text)?.[0].length ?? 0;
  return agency === 0 ? null : nameAfterAgency(line, agency, reading, true);
}

const OUTLET = new RegExp(`^(?:${anyOf([...MEDIA_NAMES, ...OUTLET_NOUNS, 'هفته‌نامه'])})${WORD_END}`, 'u');

const QUOTING = /^[»”"]? ?[،,]? ?به نقل از (?:سخنان |گفته ?های |اظهارات |قول )?/u;

/** «خبرگزاری X به نقل از سخنان Y نوشت»: the words are those of Y, whom the outlet quotes. Null where it quotes nobody known by name or office. */
export function quotedByOutlet(line: Line, { end }: Source, reading: Reading): Source | null {
  const length = QUOTING.exec(line.text.slice(end))?.[0].length ?? 0;
  const quoted = length === 0 ? null : sourceAt(line, end + length, reading);
  if (quoted === null || !(isStrong(quoted) || quoted.type === 'title' || quoted.type === 'office'))
    return null;
  // «سایت پراینس به نقل از بلیچ ریپورتر»: two words that no list has are another outlet, where nothing shows a person.
  if (quoted.type === 'new-name' && !isPersonal(line, quoted)) return null;
  return CLOSED.test(line.text.slice(reachOf(quoted))) ? quoted : null;
}

/** Whether more shows that words are somebody's name than that no list has them. */
const isPersonal = ({ text }: Line, { name }: Extract<Source, { type: 'new-name' }>): boolean =>
  name.office !== null || name.isRespected || isGivenName(wordAt(text, name.start)?.word ?? '');

/** «پایگاه شبکه «بازتاب»، «مهران خسروانی» رئیس مجلس …»: whom an outlet's name only stands before; null where nobody follows it. */
export function behindOutlet(line: Line, { start, end }: Source, reading: Reading): Source | null {
  const gap = /^[»”"]? ?[،,؛] ?/u.exec(line.text.slice(end))?.[0].length ?? 0;
  if (gap === 0 || !OUTLET.test(line.text.slice(start, end))) return null;
  const source = sourceAt(line, end + gap, reading);
  return isStrong(source) && reachOf(source) > source.end ? source : null;
}

/** «خبر24»: an outlet's name that is a word and a number, with nothing after it. */
const NUMBERED_OUTLET = /^\p{L}{3,}[0-9]{1,3} (?=\p{L})/u;

/** «خبر24 سردار احمد رسولی … گفت»: who speaks just behind such an outlet's name; null where that names nobody. */
export function afterNumberedOutlet(line: Line, reading: Reading): Source | null {
  const start = NUMBERED_OUTLET.exec(line.text)?.[0].length ?? 0;
  const source = start === 0 ? null : sourceAt(line, start, reading);
  return source !== null && isStrong(source) ? source : null;
}

/** «به نوشتهٔ خبرگزاری «بازتاب» وی همچنین افزود»: the pronoun behind an outlet's name that no comma closes; −1 where there is none. */
function pronounAfterOutlet({ text }: Line): number {
  const length =
    /^(?:به گزارش|به نقل از|به ?نوشته(?: ی)?) (?:[\p{L}\p{M}\p{N}]+ ){0,6}(?:[«"“][^«»"“”]{2,40}[»"”]|[\p{L}\p{M}\p{N}]+) (?=(?:وی|او|ایشان)(?: (?:نیز|هم|همچنین))?(?:$| (?:در|با|ضمن|از|به|درباره|طی|گفت)(?!\p{L})))/u.exec(
      text,
    )?.[0].length ?? -1;
  return length;
}

/** «به گزارش ستاد خبری سالم صلواتی، کارگردان فیلم …»: a name before its office, with no comma after the agency. */
export function afterAgency(line: Line, reading: Reading): Source | null {
  const { text } = line;
  const pronoun = pronounAfterOutlet(line);
  if (pronoun > 0) return sourceAt(line, pronoun, reading);
  const agency = AGENCY.exec(text)?.[0].length ?? 0;
  if (agency > 0) {
    const direct = nameAfterAgency(line, agency, reading, false);
    if (direct !== null) return direct;
  }
  const comma = agency === 0 ? -1 : text.search(/ ?[،,]/u);
  const rest = comma < 0 ? 0 : (/^ ?[،,] ?/u.exec(text.slice(comma))?.[0].length ?? 0);
  if (comma < 0 || roleNounEnd(text, comma + rest) < 0) return null;
  for (let at = agency + (/^[^\p{L}]*/u.exec(text.slice(agency))?.[0].length ?? 0); at < comma; ) {
    const word = wordAt(text, at);
    if (word === null) return null;
    if (isGivenName(word.word)) {
      const source = sourceAt(line, at, reading);
      if (isStrong(source) && source.end === comma) return source;
    }
    at = word.end + (/^[^\p{L}\p{N}]*/u.exec(text.slice(word.end))?.[0].length ?? 1);
  }
  return null;
}
