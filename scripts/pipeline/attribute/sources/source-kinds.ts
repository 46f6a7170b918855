import { AFTER_SUBJECT, anyOf, HONORIFICS, MONTHS, WORD_END } from '../../speech/words/index.ts';
import type { NameEvidence, NewName } from '../names/new-name.ts';
import type { Gazetteer } from '../names/registered/gazetteer.ts';
import type { NameFinder } from '../names/registered/name-finder.ts';
import type { TitleMention } from '../names/title.ts';

/*
 * Who a reporting clause says is speaking, before anybody is looked up. The legal forms, folded:
 *
 *   person        پزشکیان · آقای فرهودی        a name that people.yaml or this text has already
 *   new-name      «جان هارگریو» سخنگوی صندوق   a name by its signs (names/new-name.ts)
 *   title         رئیس‌جمهور بلاروس             an office of people.yaml
 *   office        مدیرکل آب بابل                any other office
 *   this          این افسر سابق                 whoever spoke last, if that is such a person
 *   pronoun       وی · او نیز                   the last speaker, or the other party
 *   organisation  وزارت خارجه · ایران           speaks for itself
 *   unnamed       یک مقام آگاه                  somebody whom the text does not name
 *   described     پالایشگاه‌های دولتی هند           a noun phrase that no rule knows: somebody, by these words
 *   elided        (nothing)                     «همچنین افزود:»
 *   several       X و Y گفتند                   nobody in particular
 *   obscure                                     words that cannot be read
 */
export type Source = Readonly<{ start: number; end: number }> &
  (
    | {
        readonly type: 'person';
        readonly id: string;
        readonly office: Stretch | null;
        readonly isRespected: boolean;
      }
    | { readonly type: 'new-name'; readonly name: NewName }
    | { readonly type: 'title'; readonly mention: TitleMention }
    | { readonly type: 'office' | 'organisation' | 'unnamed' | 'described' }
    | { readonly type: 'this'; readonly noun: string }
    | { readonly type: 'pronoun'; readonly also: boolean }
    | { readonly type: 'elided' | 'several' | 'obscure' }
  );

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the sources of one text are read with. */
export interface Reading {
  readonly gazetteer: Gazetteer;
  /** The names of people.yaml and those this text has shown so far. */
  readonly names: NameFinder;
  readonly evidence: NameEvidence;
}

export const OPENING = new RegExp(`[«"“]?(?:${anyOf(HONORIFICS)} )*(?:سیده? (?=[«"“]))?[«"“]?`, 'uy');

export const RESPECT = new RegExp(`(?:${anyOf(HONORIFICS)} )+`, 'uy');

/** What may follow a source that is complete: an adverbial, a day («۱۰ خرداد»), a mark. */
export const CLOSED = new RegExp(
  `^[»"”]? ?(?:$|[،,؛:(]|${anyOf(AFTER_SUBJECT)}${WORD_END}|[0-9]{1,2} ?${anyOf(MONTHS)}(?: ?ماه)?${WORD_END})`,
  'u',
);

export const AND = new RegExp(`^[»"”]? ?[،,]? ?و${WORD_END}`, 'u');

const NONE = { start: 0, end: 0 };

export const ELIDED: Source = { type: 'elided', ...NONE };

export const OBSCURE: Source = { type: 'obscure', ...NONE };

export const SEVERAL: Source = { type: 'several', ...NONE };

export const isSomebody = ({ type }: Source): boolean =>
  type !== 'obscure' && type !== 'elided' && type !== 'several';

/** Where what names somebody ends, with the office in apposition. */
export function reachOf(source: Source): number {
  const office =
    source.type === 'person' ? source.office : source.type === 'new-name' ? source.name.office : null;
  return Math.max(source.end, office?.end ?? 0);
}

/** Read by signs of its own, so that it is somebody wherever it stands. */
export const isStrong = ({ type }: Source): boolean => type === 'person' || type === 'new-name';

/** Whether a source is somebody by name, with the office beside it. */
export const isIntroduced = (source: Source): boolean =>
  (source.type === 'person' && source.office !== null) ||
  (source.type === 'new-name' && source.name.office !== null);
