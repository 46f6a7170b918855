import { menu as english } from '../../i18n/en.json?menu';
import { menu as persian } from '../../i18n/fa.json?menu';
import styles from '../../styles/reading/menu.css?url';
import { announce, copyText, showDone, words } from '../copy/clipboard.ts';
import { addStylesheet, button, element } from '../elements.ts';
import { permalinkOf, quotationInBoth, quotationOf, saidIn } from '../quote/quotation.ts';
import { segmentTextNodes } from '../segment-text.ts';
import { pageLanguage } from '../this-page.ts';
import { canReadOther, toggleOther } from './other-language.ts';

/** What can be done with one paragraph, in one menu below its sign. It is made when it is asked for, and gone when it is left. */
const messages = pageLanguage() === 'en' ? english : persian;
const numbers = new Intl.NumberFormat(pageLanguage() === 'en' ? 'en-GB' : 'fa-IR');

let open: { readonly panel: HTMLElement; readonly sign: HTMLElement } | null = null;

function close(): void {
  if (open === null) return;
  const { panel, sign } = open;
  open = null;
  const hadFocus = panel.contains(document.activeElement);
  panel.remove();
  sign.setAttribute('aria-expanded', 'false');
  if (hadFocus) sign.focus({ preventScroll: true });
}

async function copy(pressed: HTMLButtonElement, make: () => string | Promise<string>): Promise<void> {
  const text = await Promise.resolve(make()).catch(() => '');
  const copied = text !== '' && (await copyText(text));
  announce(copied ? `${words('done')} ${text}` : words('failed'));
  if (copied) showDone(pressed);
}

/** A button that copies what `make` gives. */
function copying(text: string, action: string, make: () => string | Promise<string>): HTMLElement {
  const made = button(text, action, () => void copy(made as HTMLButtonElement, make));
  return made;
}

/** One button for each sentence, which copies the link to it; none where there is only one. */
function sentencesOf(segment: HTMLElement): HTMLElement[] {
  const anchors = [...segment.querySelectorAll(`.text span[id^="${segment.id}."]`)].map(({ id }) => id);
  if (anchors.length === 0) return [];
  const part = { segment, isOther: false };
  const buttons = [segment.id, ...anchors].map((id, i) => {
    const made = copying(numbers.format(i + 1), 'copy-sentence', () => permalinkOf(part, id).href);
    made.setAttribute('aria-label', `${messages.sentence} ${numbers.format(i + 1)}`);
    return made;
  });
  return [element('div', 'sentences', element('span', '', messages.sentence), ...buttons)];
}

function wholeOf(segment: HTMLElement) {
  const text = segmentTextNodes(segment)
    .map(({ data }) => data)
    .join('');
  const said = saidIn(segment);
  const start = Math.max(0, text.indexOf(said));
  return { segment, text, start, end: start + said.length, isBroken: false, isOther: false };
}

function link(text: string, href: string): HTMLElement {
  const made = element('a', '', text);
  made.setAttribute('href', href);
  return made;
}

/** The link to the same place in the other language, and, where this browser can read that page, its words here. */
function otherLanguage(segment: HTMLElement): HTMLElement[] {
  const there = link(messages.openOther, permalinkOf({ segment, isOther: true }, segment.id).href);
  if (!canReadOther) return [there];
  const isShown = segment.querySelector(':scope > .other') !== null;
  const here = button(isShown ? messages.hideOther : messages.showOther, 'show-other', () => {
    void toggleOther(segment).then(close, () => announce(messages.failed));
  });
  return [here, there];
}

function panelOf(segment: HTMLElement, sign: HTMLAnchorElement): HTMLElement {
  const isStatement = segment.dataset.kind === 'statement';
  return element(
    'div',
    'menu',
    copying(messages.quotation, 'copy-quotation', () => quotationOf([wholeOf(segment)])),
    ...(canReadOther
      ? [copying(messages.both, 'copy-both', () => quotationInBoth([{ segment, said: saidIn(segment) }]))]
      : []),
    button(messages.picture, 'save-picture', () => {
      void import('../quote/save-picture.ts').then(({ savePicture }) => savePicture(segment));
    }),
    ...sentencesOf(segment),
    ...otherLanguage(segment),
    ...(isStatement ? [link(messages.cite, `${sign.href}#cite`)] : []),
  );
}

/** Opens the menu of a paragraph, or closes it where it is open. */
export async function toggleMenu(sign: HTMLAnchorElement): Promise<void> {
  await addStylesheet(styles);
  const segment = sign.closest<HTMLElement>('.segment');
  const isOpen = open?.sign === sign;
  close();
  if (isOpen || segment === null) return;
  const panel = panelOf(segment, sign);
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', sign.getAttribute('aria-label') ?? '');
  sign.after(panel);
  sign.setAttribute('aria-expanded', 'true');
  open = { panel, sign };
  panel.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});
document.addEventListener('pointerdown', ({ target }) => {
  const isWithin = target instanceof Node && (open?.panel.contains(target) || open?.sign.contains(target));
  if (!isWithin) close();
});
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Node && open !== null && !open.panel.contains(target) && target !== open.sign)
    close();
});
