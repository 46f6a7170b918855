import { menu as english } from '../../i18n/en.json?menu';
import { menu as persian } from '../../i18n/fa.json?menu';
import { announce } from '../copy/clipboard.ts';
import { publishedAddress } from '../published-address.ts';
import { pageLanguage } from '../this-page.ts';
import { quotationsOf } from './quotation.ts';
import { drawQuotations } from './quote-picture.ts';

const MINUTE = 60_000;
const messages = pageLanguage() === 'en' ? english : persian;

/** A name for the file that tells what is on it: `belarus-visit-s7.png`. */
function nameOf(link: string): string {
  const { pathname, hash } = new URL(link);
  const document = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return `${decodeURIComponent(document)}-${hash.slice(1)}.png`;
}

/** Saves what a paragraph says as a picture, in both languages where it is translated, with who said it and its address. */
export async function savePicture(segment: HTMLElement): Promise<void> {
  try {
    const quotations = await quotationsOf(segment);
    const shown = quotations.map((one) => ({ ...one, link: publishedAddress(one.link) }));
    const picture = await drawQuotations(shown, document.querySelector('.site-name')?.textContent ?? '');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = nameOf(quotations[0]?.link ?? location.href);
    link.click();
    // Not at once: some browsers begin to read what they save only later.
    setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
    announce(messages.pictureSaved);
  } catch {
    announce(messages.pictureFailed);
  }
}
