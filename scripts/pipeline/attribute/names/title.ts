import { anyOf, loose, WORD_END } from '../../speech/words/index.ts';
import type { Gazetteer } from './registered/gazetteer.ts';

/** An office named in the text; `of` is a place id, `this` for «این کشور», or null where the title stands alone. */
export interface TitleMention {
  readonly title: string;
  readonly of: string | 'this' | null;
  /** End of the phrase: UTF-16 offset into the folded text. */
  readonly end: number;
}

const OURS = new RegExp(` ${anyOf(['کشورمان', 'کشور ما'])}${WORD_END}`, 'uy');
const THIS = new RegExp(` ${anyOf(['این کشور', 'آن کشور'])}${WORD_END}`, 'uy');
const BEFORE_PLACE = new RegExp(` (?:${anyOf(['محترم', 'کشور دوست'])} )?`, 'uy');

function matchAt(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match === null ? null : offset + match[0].length;
}

/**
 * The office that is named at `offset` of the folded text, with the place it belongs to. «رئیس‌جمهوری» is a spelling
 * of «رئیس‌جمهور».
 */
export function titleAt(folded: string, offset: number, gazetteer: Gazetteer): TitleMention | null {
  for (const title of gazetteer.titles) {
    const ending = title.endsWith('جمهور') ? 'ی?' : '';
    const end = matchAt(
      new RegExp(`${loose(title).replace('امور ', '(?:امور )?')}${ending}${WORD_END}`, 'uy'),
      folded,
      offset,
    );
    if (end === null) continue;
    const ours = matchAt(OURS, folded, end);
    if (ours !== null) return { title, of: gazetteer.home, end: ours };
    const this_ = matchAt(THIS, folded, end);
    if (this_ !== null) return { title, of: 'this', end: this_ };
    const gap = matchAt(BEFORE_PLACE, folded, end);
    const place = gap === null ? null : gazetteer.places.at(folded, gap);
    return place === null ? { title, of: null, end } : { title, of: place.id, end: place.end };
  }
  return null;
}
