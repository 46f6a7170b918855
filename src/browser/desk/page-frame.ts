import { button, element } from '../elements.ts';
import { LANG, WORDS } from './desk-words.ts';

/** After so long without news of a change that was made, the page is loaded anew: it may not have been listening yet. Milliseconds. */
const PATIENCE = 2000;
/** So often a page is asked for again that is not there yet, as that of a text that was just added; and how long between. */
const TRIES = 6;
const BETWEEN = 700;

/** The page as readers will see it, beside the desk: made by the site's own components, and loaded anew as content changes. */
export class PageFrame {
  readonly element: HTMLElement;
  readonly #frame = document.createElement('iframe');
  readonly #choose: (segment: string) => void;
  #lang: 'fa' | 'en' = LANG;
  #document = '';
  #segment: string | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  /** The page that was asked for and has not come yet: one that loads itself anew meanwhile can take its place. */
  #wanted: string | null = null;

  constructor(choose: (segment: string) => void) {
    this.#choose = choose;
    this.#frame.title = WORDS.page.label;
    this.#frame.addEventListener('load', () => this.#take());
    const bar = element('div', 'frame-bar', this.#language('fa'), this.#language('en'), this.#toggle());
    this.element = element('section', 'frame', bar, this.#frame);
    this.element.setAttribute('aria-label', WORDS.page.label);
  }

  #language(lang: 'fa' | 'en'): HTMLElement {
    const made = button(lang === 'fa' ? WORDS.page.persian : WORDS.page.english, `page-${lang}`, () => {
      this.#lang = lang;
      for (const other of this.element.querySelectorAll('[data-action^=page-]'))
        other.setAttribute('aria-pressed', String(other === made));
      this.#load();
    });
    made.setAttribute('aria-pressed', String(lang === this.#lang));
    return made;
  }

  /** On a phone, page and paragraph take turns. */
  #toggle(): HTMLElement {
    const made = button(WORDS.page.hide, 'page', () => {
      const isHidden = this.element.toggleAttribute('data-closed');
      made.textContent = isHidden ? WORDS.page.show : WORDS.page.hide;
      made.setAttribute('aria-expanded', String(!isHidden));
    });
    made.setAttribute('aria-expanded', 'true');
    return made;
  }

  #load(): void {
    const path = `/${this.#lang}/documents/${encodeURIComponent(this.#document)}/`;
    this.#wanted = path;
    this.#frame.src = this.#segment === null ? path : `${path}#${this.#segment}`;
  }

  /** Shows a document; the frame stays where it is as long as it is the same one. */
  open(document: string): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#load();
  }

  /** Shows a paragraph in the page, and marks it. */
  show(segment: string | null): void {
    this.#segment = segment;
    this.#mark();
  }

  /** Content has changed: the development server tells the page in the frame to load itself anew. */
  expectNews(): void {
    this.#tries = TRIES;
    this.#reloadIn(PATIENCE);
  }

  #reloadIn(time: number): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#again(), time);
  }

  /** A page that has not come yet is asked for by its address once more: to load another one anew would lose it. */
  #again(): void {
    const place = this.#frame.contentWindow?.location;
    if (this.#wanted === null || this.#wanted === place?.pathname) place?.reload();
    else this.#load();
  }

  /** A page that has come: a paragraph in it is chosen by pressing it. */
  #take(): void {
    clearTimeout(this.#waiting);
    const page = this.#frame.contentDocument;
    if (page?.location.pathname === this.#wanted) this.#wanted = null;
    if (this.#wanted !== null) {
      if (page?.URL !== 'about:blank') this.#load();
      return;
    }
    this.#tries = page?.querySelector('[data-kind]') == null ? this.#tries - 1 : 0;
    if (this.#tries > 0) this.#reloadIn(BETWEEN);
    page?.addEventListener('click', ({ target }) => {
      const segment = (target as Element | null)?.closest('[data-kind][id]');
      if (segment !== null && segment !== undefined) this.#choose(segment.id);
    });
    this.#mark();
  }

  #mark(): void {
    const page = this.#frame.contentDocument;
    for (const marked of page?.querySelectorAll<HTMLElement>('[data-on-desk]') ?? []) {
      delete marked.dataset.onDesk;
      marked.style.outline = '';
    }
    const segment = this.#segment === null ? null : page?.getElementById(this.#segment);
    if (segment == null) return;
    segment.dataset.onDesk = '';
    segment.style.outline = '2px solid var(--accent)';
    segment.style.outlineOffset = '6px';
    // `scrollIntoView` would bring the frame itself into sight, too: on a phone, away from what the editor has opened.
    const { top, height } = segment.getBoundingClientRect();
    const view = page?.defaultView;
    view?.scrollBy({ top: top - (view.innerHeight - height) / 2, behavior: 'instant' });
  }
}
