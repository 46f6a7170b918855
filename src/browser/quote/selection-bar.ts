import { quote as english } from '../../i18n/en.json?quote';
import { quote as persian } from '../../i18n/fa.json?quote';
import styles from '../../styles/reading/quote.css?url';
import { announce, words as announcerWords, copyText, showDone } from '../copy/clipboard.ts';
import { addStylesheet, button, element } from '../elements.ts';
import { canReadOther } from '../reading/other-language.ts';
import { pageLanguage } from '../this-page.ts';
import { permalinkOf, quotationInBoth, quotationOf, saidIn } from './quotation.ts';
import { type Selected, selectedParts, sentenceOf, wordsOf } from './selected-text.ts';
import { textDirective } from './text-fragment.ts';

const messages = pageLanguage() === 'en' ? english : persian;
/** A selection is read when it has stood still for so long, in milliseconds. */
const REST = 250;

/** A part as a quotation in both languages begins with it: words of the other language stand in their whole paragraph. */
const inOwnPage = (part: Selected): { segment: HTMLElement; said: string } => ({
  segment: part.segment,
  said: part.isOther ? saidIn(part.segment) : wordsOf(part),
});

class Bar {
  readonly #element: HTMLElement;
  readonly #cite: HTMLAnchorElement;
  #parts: readonly Selected[] = [];
  #from: Element | null = null;

  constructor() {
    const act = (
      text: string,
      name: string,
      make: (first: Selected) => string | Promise<string>,
    ): HTMLElement => {
      const made = button(text, name, () => void this.#copy(made as HTMLButtonElement, make));
      return made;
    };
    this.#cite = element('a', '', messages.cite) as HTMLAnchorElement;
    this.#element = element(
      'div',
      'quote-bar',
      act(messages.link, 'quote-link', (first) => permalinkOf(first, sentenceOf(first)).href),
      act(
        messages.words,
        'quote-words',
        (first) => permalinkOf(first, first.segment.id).href + textDirective(first),
      ),
      act(messages.quotation, 'quote-text', () => quotationOf(this.#parts)),
      ...(canReadOther
        ? [act(messages.both, 'quote-both', () => quotationInBoth(this.#parts.map(inOwnPage)))]
        : []),
      this.#cite,
      button(messages.close, 'quote-close', () => this.close()),
    );
    this.#element.setAttribute('role', 'toolbar');
    this.#element.setAttribute('aria-label', messages.label);
    this.#element.hidden = true;
    // A press on the bar must not take the selection away.
    this.#element.addEventListener('pointerdown', (event) => event.preventDefault());
    void addStylesheet(styles);
    document.body.append(this.#element);
  }

  async #copy(
    pressed: HTMLButtonElement,
    make: (first: Selected) => string | Promise<string>,
  ): Promise<void> {
    const [first] = this.#parts;
    if (first === undefined) return;
    const text = await Promise.resolve(make(first)).catch(() => '');
    const copied = text !== '' && (await copyText(text));
    announce(copied ? `${announcerWords('done')} ${text}` : announcerWords('failed'));
    if (copied) showDone(pressed);
  }

  /** Shows the bar for what is selected, or hides it where nothing is; not while the focus is in it. */
  follow(): void {
    if (this.#element.contains(document.activeElement)) return;
    this.#parts = selectedParts();
    const [first] = this.#parts;
    if (first === undefined) {
      this.#element.hidden = true;
      return;
    }
    const isStatement = first.segment.dataset.kind === 'statement';
    const onOwnPage = first.segment.closest('.statement-page') !== null;
    this.#cite.hidden = !isStatement;
    this.#cite.href = onOwnPage ? '#cite' : `${first.segment.id}/#cite`;
    if (this.#element.hidden) announce(messages.shown);
    this.#element.hidden = false;
  }

  /** Moves the focus into the bar, where it is shown. */
  enter(): boolean {
    if (this.#element.hidden) return false;
    this.#from = document.activeElement;
    this.#element.querySelector('button')?.focus();
    return true;
  }

  close(): void {
    const hadFocus = this.#element.contains(document.activeElement);
    this.#element.hidden = true;
    if (!hadFocus) return;
    const back =
      this.#from instanceof HTMLElement && this.#from !== document.body
        ? this.#from
        : this.#parts[0]?.segment;
    back?.setAttribute('tabindex', back.getAttribute('tabindex') ?? '-1');
    back?.focus({ preventScroll: true });
  }
}

/** Shows the bar whenever text of a segment is selected. Alt+Q moves into it, Esc closes it. */
export function watchSelection(): void {
  const bar = new Bar();
  let timer: ReturnType<typeof setTimeout>;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(() => bar.follow(), REST);
  });
  document.addEventListener('keydown', (event) => {
    if (event.code === 'KeyQ' && event.altKey && !event.ctrlKey && !event.metaKey) {
      if (bar.enter()) event.preventDefault();
    } else if (event.key === 'Escape') bar.close();
  });
  bar.follow();
}
