import { quote as english } from '../../i18n/en.json?quote';
import { quote as persian } from '../../i18n/fa.json?quote';
import { otherPage, otherPageIfRead } from '../reading/other-language.ts';
import { pageLanguage } from '../this-page.ts';
import { attributionOf } from './quote-attribution.ts';
import { type Selected, sentenceOf, wordsOf } from './selected-text.ts';

const MESSAGES = { en: english, fa: persian } as const;
type Language = keyof typeof MESSAGES;

const languageOf = (page: Document): Language => (page.documentElement.lang === 'en' ? 'en' : 'fa');
const otherLanguage = (): Language => (pageLanguage() === 'en' ? 'fa' : 'en');

/** The address of the document in the other language. */
const otherAddress = (): string =>
  document.querySelector<HTMLAnchorElement>('.languages a[hreflang]')?.href ?? location.href;

/** The permalink of a segment, without a query, in the language of the words; `id` is its own, or that of one of its sentences. */
export function permalinkOf({ segment, isOther }: Pick<Selected, 'segment' | 'isOther'>, id: string): URL {
  const anchor =
    segment.querySelector<HTMLAnchorElement>('.tools a') ??
    document.querySelector<HTMLAnchorElement>('.cite .tools a');
  const link = new URL(isOther ? otherAddress() : (anchor?.href ?? location.href));
  link.search = '';
  link.hash = id;
  return link;
}

const entry = (lang: Language, said: string, attribution: string, link: string): string =>
  `${MESSAGES[lang].open}${said}${MESSAGES[lang].shut}\n— ${attribution}\n${link}`;

/** Words with who said them and the link, in the language they are selected in; what was said by several has an entry for each. */
export function quotationOf(parts: readonly Selected[]): string {
  return parts
    .map((part) => {
      const lang = part.isOther ? otherLanguage() : pageLanguage();
      const there = part.isOther ? otherPageIfRead()?.getElementById(part.segment.id) : null;
      const attribution = attributionOf(there ?? part.segment, MESSAGES[lang].separator);
      return entry(lang, wordsOf(part), attribution, permalinkOf(part, sentenceOf(part)).href);
    })
    .join('\n\n');
}

/** What a paragraph says in its page: its direct speech, where that is one piece, else all of its words. */
export function saidIn(segment: Element): string {
  const text = segment.querySelector('.text')?.cloneNode(true) as Element | undefined;
  for (const note of text?.querySelectorAll('.note-ref') ?? []) note.remove();
  const direct = text?.querySelectorAll('q') ?? [];
  return ((direct.length === 1 ? direct[0] : text)?.textContent ?? '').trim();
}

/** The quotation in both languages: the words given of this page, then what the paragraph says in the other one. */
export async function quotationInBoth(parts: readonly { segment: Element; said: string }[]): Promise<string> {
  const page = await otherPage();
  const lang = pageLanguage();
  const other = languageOf(page);
  return parts
    .map(({ segment, said }) => {
      const there = page.getElementById(segment.id);
      const link = (isOther: boolean) =>
        permalinkOf({ segment: segment as HTMLElement, isOther }, segment.id).href;
      const own = entry(lang, said, attributionOf(segment, MESSAGES[lang].separator), link(false));
      // What nobody has translated has the same words in both pages.
      const isTranslated = there !== null && !there.querySelector('.text')?.hasAttribute('lang');
      return isTranslated && !segment.querySelector('.body:not(.other) .text')?.hasAttribute('lang')
        ? `${own}\n\n${entry(other, saidIn(there), attributionOf(there, MESSAGES[other].separator), link(true))}`
        : own;
    })
    .join('\n\n');
}
