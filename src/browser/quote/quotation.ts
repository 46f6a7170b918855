import { quote as english } from '../../i18n/en.json?quote';
import { quote as persian } from '../../i18n/fa.json?quote';
import { canReadOther, otherPage, otherPageIfRead } from '../reading/other-language.ts';
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

/** What somebody said, in one language, as it is quoted. */
export interface Quotation {
  readonly lang: Language;
  /** In the quotation marks of the language. */
  readonly said: string;
  readonly attribution: string;
  readonly link: string;
}

function quotationFrom(segment: Element, lang: Language, said: string, link: string): Quotation {
  const messages = MESSAGES[lang];
  return {
    lang,
    said: `${messages.open}${said}${messages.shut}`,
    attribution: attributionOf(segment, messages.separator),
    link,
  };
}

const inText = ({ said, attribution, link }: Quotation): string => `${said}\n— ${attribution}\n${link}`;

/** Words with who said them and the link, in the language they are selected in; what was said by several has an entry for each. */
export function quotationOf(parts: readonly Selected[]): string {
  return parts
    .map((part) => {
      const lang = part.isOther ? otherLanguage() : pageLanguage();
      const there = part.isOther ? otherPageIfRead()?.getElementById(part.segment.id) : null;
      const link = permalinkOf(part, sentenceOf(part)).href;
      return inText(quotationFrom(there ?? part.segment, lang, wordsOf(part), link));
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

/** What a paragraph says in the page's language, and in the other one where it is translated and that page can be read. */
export async function quotationsOf(segment: HTMLElement, said = saidIn(segment)): Promise<Quotation[]> {
  const link = permalinkOf({ segment, isOther: false }, segment.id).href;
  const own = quotationFrom(segment, pageLanguage(), said, link);
  if (!canReadOther) return [own];
  const page = await otherPage();
  const there = page.getElementById(segment.id);
  // What nobody has translated has the same words in both pages.
  const isTranslated = there !== null && !there.querySelector('.text')?.hasAttribute('lang');
  if (!isTranslated || segment.querySelector('.body:not(.other) .text')?.hasAttribute('lang')) return [own];
  // The page of a statement leads to its permalink; that of a document is where the permalinks are.
  const inDocument = page.querySelector<HTMLAnchorElement>('.cite .tools a')?.href;
  const otherLink = inDocument ?? permalinkOf({ segment, isOther: true }, segment.id).href;
  return [own, quotationFrom(there, languageOf(page), saidIn(there), otherLink)];
}

/** The quotation in both languages: the words given of this page, then what the paragraph says in the other one. */
export async function quotationInBoth(
  parts: readonly { readonly segment: HTMLElement; readonly said: string }[],
): Promise<string> {
  const quoted = await Promise.all(parts.map(({ segment, said }) => quotationsOf(segment, said)));
  return quoted.flat().map(inText).join('\n\n');
}
