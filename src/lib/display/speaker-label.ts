import type { SpeakerKind } from '../../schemas/content.ts';
import type { Bilingual } from '../../schemas/primitives.ts';
import { speakerWords } from '../../text/speaker-words.ts';
import { translator, wordsIn } from './i18n.ts';
import type { Locale } from './locale.ts';
import type { Row } from './rows.ts';

/** To whom a statement is attributed. `speaker` is null where nobody knows; `certain` says nothing then. */
export interface Attributed {
  readonly speaker: { readonly name: Bilingual; readonly kind: SpeakerKind } | null;
  readonly certain: boolean;
}

/** How a page, a file or an image says who speaks. */
interface SpeakerLabel {
  /** The speaker's name, or that the speaker is not known. Alone it must not stand where `isProbable`. */
  readonly words: string;
  /** The language of `words`: Persian where a name has no English form. */
  readonly lang: string;
  /** The sign of doubt that stands before the name («احتمالاً», “Probably”); null where there is no doubt. */
  readonly doubt: string | null;
  readonly isProbable: boolean;
  readonly isUnknown: boolean;
  /** What is said after the words of somebody unnamed, that they are no name; null for others. */
  readonly note: string | null;
  /** The whole as plain text: «احتمالاً مسعود پزشکیان», «مدیرکل آب بابل (بی‌نام)». */
  readonly full: string;
}

/**
 * The only place that decides how a speaker is written: by name, with a sign of doubt where the attribution
 * is only probable, by the text's own words where it names nobody, or as unknown. So no form in which a statement leaves the archive makes a guess look
 * certain.
 *
 * @example
 * speakerLabel('en', { speaker: { name: { fa: 'الف', en: 'A' } }, certain: false }).full // 'Probably A'
 */
export function speakerLabel(
  locale: Locale,
  { speaker, certain }: Attributed,
  reading: string = locale,
): SpeakerLabel {
  const t = translator(locale);
  if (speaker === null) {
    const words = t('speaker.unknown');
    return { words, lang: locale, doubt: null, isProbable: false, isUnknown: true, note: null, full: words };
  }
  const { words, lang } = wordsIn(reading, speaker.name);
  const doubt = certain ? null : t('speaker.probably');
  const note = speaker.kind === 'unnamed' ? t('speaker.unnamed') : null;
  return {
    words,
    lang,
    doubt,
    isProbable: !certain,
    isUnknown: false,
    note,
    full: speakerWords(words, { doubt, note }),
  };
}

/** To whom the statement of a row is attributed. */
export const attributedIn = <Speaker>({
  speaker,
  segment,
}: Pick<Row, 'segment'> & { readonly speaker: Speaker }): { speaker: Speaker; certain: boolean } => ({
  speaker,
  certain: segment.data.attribution.certain,
});

/** The label of the statement in a row. */
export const rowLabel = (locale: Locale, row: Row): SpeakerLabel => speakerLabel(locale, attributedIn(row));
