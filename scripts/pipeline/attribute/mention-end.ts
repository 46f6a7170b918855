import type { Line } from './names/line.ts';
import { sourceAt } from './sources/source.ts';
import { reachOf } from './sources/source-kinds.ts';
import type { Resolving } from './sources/text-knowledge.ts';

/** How far a comma may stand that closes the words for a body. UTF-16 units. */
const NEAR = 40;

/** «به گفتهٔ سخنگوی پلیس در درگیری دیشب …»: what follows the office is said. */
const BEFORE_CLAUSE = /^ (?:در|از|بر|طی|پس از|هنوز|تاکنون|تا) /u;

/** «به گفتهٔ برخی از دیپلمات‌ها میزان خلوص …», «برخی کارشناسان اقتصادی قیمت‌ها …»: a plural, and its adjective. */
const MANY =
  /^(?:برخی|شماری|تعدادی|جمعی|گروهی|بعضی)(?: از)? \p{L}{2,}(?: ?ها|ان|ین|ات)(?: \p{L}{3,}ی(?= \p{L}))?(?= (?!و )\p{L})/u;

/** As many words as an office may have, up to a mark. */
const OFFICE_WORDS = /^\p{L}+(?: \p{L}+){0,15}/u;

/** Where somebody's name ends, with the office beside it, if a clause goes on after it without a comma. */
export function mentionEnd(line: Line, offset: number, { reading, speakers }: Resolving): number {
  const source = sourceAt(line, offset, reading);
  const isOffice = source.type === 'office' || source.type === 'title';
  // «به گفتهٔ معاون غذا و دارو ارزش این محصولات …»: the text has the office without the words after it.
  // «معاون تولیدات گیاهی سازمان زمین‌های زیر کشت …»: and the words after the first one, which by itself is an office, too.
  const words = OFFICE_WORDS.exec(line.text.slice(source.start))?.[0].length ?? 0;
  const officeReach = Math.max(source.end, source.start + words);
  const known = isOffice ? speakers.officeLength(line.text.slice(source.start, officeReach)) : 0;
  if (known > 0) {
    const officeEnd = source.start + known;
    return /^ ?[،,؛:]/u.test(line.text.slice(Math.max(source.end, officeEnd))) ? -1 : officeEnd;
  }
  if ((isOffice || source.type === 'this') && BEFORE_CLAUSE.test(line.text.slice(source.end)))
    return source.end;
  // «بر اساس اعلام وزارت بهداشت در شبانه‌روز گذشته …», with no comma near.
  const after = line.text.slice(source.end, source.end + NEAR);
  if (source.type === 'organisation' && BEFORE_CLAUSE.test(after) && !/[،,؛:]/u.test(after))
    return source.end;
  const some = MANY.exec(line.text.slice(offset));
  if (source.type === 'unnamed' && some !== null) return offset + some[0].length;
  const person = source.type === 'person' ? source : reading.names.at(line.text, offset);
  if (person === null) return -1;
  // «به گفتهٔ X، مقام‌های شهر آمدند»: what a comma does not close is no office of X, and begins what is said.
  const reach = source.type === 'person' ? reachOf(source) : person.end;
  const isSetOff = /[،,]/u.test(line.text.slice(person.end, reach));
  const end = isSetOff && !/^ ?[،,؛:]/u.test(line.text.slice(reach)) ? person.end : reach;
  return /^ ?[،,؛:]/u.test(line.text.slice(end)) ? -1 : end;
}
