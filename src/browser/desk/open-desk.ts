import type { DeskSegment, DeskView } from '../../schemas/desk/desk-view.ts';
import { button, element } from '../elements.ts';
import { type ArchiveWork, addPanel, publishPanel } from './archive-panels.ts';
import { type Chosen, type Desk, isDoubtful, nextStop, type Queue, stopsOf } from './desk.ts';
import { type Answered, fetchView, sendUndo } from './desk-client.ts';
import { choice, field, tellRefusal } from './desk-form.ts';
import { inLang, LANG, say, WORDS } from './desk-words.ts';
import { archiveMessages, documentPanel, focusHeading, heading } from './document-panel.ts';
import { PageFrame } from './page-frame.ts';
import { occasionForm, personForm } from './record-forms.ts';
import { messages, segmentFacts } from './segment-facts.ts';
import { speakerForms, speechForms } from './speaker-form.ts';
import { correctionForm, spellingForms, translationForm, waiveForms } from './wording-forms.ts';

/** What has the focus when something else is shown: the head of the panel, a list that was chosen from, or what has it already. */
type Focus = 'panel' | 'document' | 'segment' | 'queue' | 'none';

/** The desk in the browser: which document and paragraph are open, and what is shown of them. */
class OpenDesk {
  #view: DeskView;
  #chosen: Chosen = null;
  #queue: Queue = 'doubts';
  readonly #frame = new PageFrame((segment) => this.#choose(segment));
  readonly #bar = element('header', 'bar');
  readonly #way = element('nav', 'way');
  readonly #panel = element('article', 'panel');
  readonly #status = element('div', 'status');

  constructor(view: DeskView) {
    this.#view = view;
    this.#status.setAttribute('role', 'status');
    this.#way.setAttribute('aria-label', WORDS.way.label);
    const side = element('div', 'side', this.#way, this.#status, this.#panel);
    document.body.replaceChildren(this.#bar, element('main', '', this.#frame.element, side));
    document.addEventListener('keydown', (event) => this.#key(event));
    window.addEventListener('focus', () => this.#refresh());
    const hash = location.hash.slice(1);
    this.#chosen = this.#segment(hash)?.id ?? null;
    this.#show();
  }

  get #document(): DeskView['document'] {
    return this.#view.document;
  }

  #segment(id: Chosen): DeskSegment | undefined {
    return this.#document?.segments.find((one) => one.id === id);
  }

  /** Shows everything anew: what an act has changed may be anywhere. */
  #show({ focus = 'panel' }: { readonly focus?: Focus } = {}): void {
    document.title = `${WORDS.title} – ${inLang(this.#view.archive)}`;
    this.#showBar();
    this.#showWay();
    this.#showPanel();
    if (this.#document !== null) this.#frame.open(this.#document.id);
    this.#frame.show(this.#chosen);
    this.#focus(focus);
  }

  /** Where the keyboard goes on. */
  #focus(focus: Focus): void {
    if (focus === 'none') return;
    // Whoever goes through a list with the arrow keys stays in it.
    if (focus !== 'panel') document.querySelector<HTMLElement>(`[name=${focus}]`)?.focus();
    else focusHeading(this.#panel);
  }

  #showBar(): void {
    const { documents, undoable } = this.#view;
    const documentChoice = choice(
      'document',
      documents.map(({ id, title, messages }) => [
        id,
        say(WORDS.bar.entry, { title: inLang(title), n: messages }),
      ]),
      this.#document?.id,
    );
    documentChoice.addEventListener('change', () => this.#open(documentChoice.value));
    const undo = button(WORDS.bar.undo, 'undo', () => this.#undo());
    if (undoable === 0) undo.setAttribute('disabled', '');
    const other = LANG === 'fa' ? 'en' : 'fa';
    const address = new URL(location.href);
    address.searchParams.set('lang', other);
    const language = element('a', 'language', WORDS.bar.language);
    language.setAttribute('href', address.href);
    language.setAttribute('hreflang', other);
    language.setAttribute('lang', other);
    this.#bar.replaceChildren(
      element('h1', '', `${WORDS.title} – ${inLang(this.#view.archive)}`),
      field(WORDS.bar.document, documentChoice),
      undo,
      button(WORDS.bar.add, 'add', () => this.#showOther(addPanel(this.#work()))),
      button(WORDS.bar.publish, 'publish', async () => this.#showOther(await publishPanel(this.#work()))),
      language,
    );
  }

  #showWay(): void {
    const opened = this.#document;
    if (opened === null) {
      this.#way.replaceChildren();
      return;
    }
    const stops = stopsOf(opened, this.#queue);
    const queue = choice(
      'queue',
      [
        ['doubts', WORDS.way.doubts],
        ['untranslated', WORDS.way.untranslated],
      ],
      this.#queue,
    );
    queue.addEventListener('change', () => {
      this.#queue = queue.value === 'untranslated' ? 'untranslated' : 'doubts';
      this.#showWay();
      this.#focus('queue');
    });
    const segment = choice(
      'segment',
      [['', WORDS.way.whole], ...opened.segments.map((one) => [one.id, labelOf(one)] as const)],
      this.#chosen ?? '',
    );
    segment.addEventListener('change', () => this.#choose(segment.value || null, 'segment'));
    this.#way.replaceChildren(
      field(WORDS.way.queue, queue),
      button(WORDS.way.previous, 'previous', () => this.#step(-1)),
      button(WORDS.way.next, 'next', () => this.#step(1)),
      element('span', 'count', say(WORDS.way.left, { n: stops.length })),
      field(WORDS.way.segment, segment),
      keysHelp(),
    );
  }

  #desk(): Desk | null {
    const opened = this.#document;
    return opened === null
      ? null
      : { view: this.#view, document: opened, done: (answer) => this.#done(answer) };
  }

  #showPanel(): void {
    const desk = this.#desk();
    if (this.#view.documents.length === 0) {
      this.#panel.replaceChildren(...addPanel(this.#work()));
      return;
    }
    if (desk === null) {
      this.#panel.replaceChildren(heading(WORDS.document.unreadable), ...archiveMessages(this.#view.said));
      return;
    }
    const segment = this.#segment(this.#chosen);
    this.#panel.replaceChildren(
      ...(segment === undefined ? documentPanel(desk) : segmentPanel(desk, segment)),
    );
  }

  #work(): ArchiveWork {
    return {
      back: this.#view.documents.length === 0 ? null : () => this.#show(),
      done: (answer) => this.#done(answer, true),
      tell: (words) => this.#tell(words),
    };
  }

  #showOther(panel: readonly HTMLElement[]): void {
    this.#panel.replaceChildren(...panel);
    focusHeading(this.#panel);
  }

  #tell(words: string): void {
    this.#status.textContent = words;
  }

  #choose(chosen: Chosen, focus: Focus = 'panel'): void {
    this.#chosen = chosen;
    history.replaceState(null, '', chosen === null ? location.pathname + location.search : `#${chosen}`);
    this.#tell('');
    this.#show({ focus });
  }

  #step(step: 1 | -1): void {
    if (this.#document === null) return;
    const stop = nextStop(this.#document, this.#queue, this.#chosen, step);
    if (stop === undefined) this.#tell(WORDS.way.none);
    else this.#choose(stop);
  }

  #done({ view, done = [], notices = [] }: Answered, isOther = false): void {
    if (view === undefined) return;
    this.#view = view;
    if (isOther) this.#chosen = null;
    this.#show();
    this.#frame.expectNews();
    this.#tell(say(WORDS.form.saved, { files: done.join(LANG === 'fa' ? '، ' : ', ') }));
    if (notices.length > 0) this.#status.append(messages(notices));
  }

  async #open(id: string): Promise<void> {
    const { view } = await fetchView(id);
    if (view === undefined) return this.#tell(WORDS.hindrance.network);
    this.#view = view;
    this.#chosen = null;
    this.#show({ focus: 'document' });
  }

  async #undo(): Promise<void> {
    const answer = await sendUndo(this.#document?.id ?? '');
    if (answer.view === undefined) return tellRefusal(this.#status, answer);
    this.#view = answer.view;
    this.#show();
    this.#frame.expectNews();
    this.#tell(WORDS.bar.undone);
  }

  /** What others have written meanwhile; forms that an editor is filling in stay as they are. */
  async #refresh(): Promise<void> {
    const isFilling =
      this.#panel.contains(document.activeElement) && document.activeElement?.closest('form') !== null;
    const { view } = await fetchView(this.#document?.id ?? null);
    if (view === undefined) return this.#tell(WORDS.hindrance.network);
    if (isFilling || JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    this.#show({ focus: 'none' });
  }

  #key(event: KeyboardEvent): void {
    const isWriting = (event.target as Element | null)?.closest('input, textarea, select') !== null;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === 'F8') this.#step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && isCommand)
      (event.target as Element | null)?.closest('form')?.requestSubmit();
    else if (event.code === 'KeyZ' && isCommand && !event.shiftKey && !isWriting) this.#undo();
    else return;
    event.preventDefault();
  }
}

/** A paragraph in the list of all: «s5 گفته ●», where the sign means doubt. */
const labelOf = (segment: DeskSegment): string =>
  `${isDoubtful(segment) ? '● ' : ''}${segment.id} ${WORDS.kind[segment.kind]}`;

function segmentPanel(desk: Desk, segment: DeskSegment): HTMLElement[] {
  const { id, kind, line, speaker } = segment;
  const isNew = speaker !== null && !speaker.isKnown && speaker.kind === 'person';
  return [
    heading(say(WORDS.segment.heading, { id, kind: WORDS.kind[kind] })),
    element('p', 'hint', say(WORDS.segment.line, { n: line })),
    ...segmentFacts(segment),
    ...waiveForms(desk, id, segment.said),
    ...spellingForms(desk, segment),
    ...speakerForms(desk, segment),
    ...(isNew ? [personForm(desk, speaker)] : []),
    ...speechForms(desk, segment),
    translationForm(desk, segment),
    ...(kind === 'statement' ? [occasionForm(desk, id)] : []),
    correctionForm(desk, id),
  ];
}

function keysHelp(): HTMLElement {
  const key = (name: string): HTMLElement => element('kbd', '', name);
  return element(
    'details',
    'keys',
    element('summary', '', WORDS.way.keys),
    element(
      'ul',
      '',
      element('li', '', key('F8'), ' ', key('Shift F8'), ` ${WORDS.way.keyNext}`),
      element('li', '', key('Ctrl Enter'), ` ${WORDS.way.keyAct}`),
      element('li', '', key('Ctrl Z'), ` ${WORDS.way.keyUndo}`),
    ),
  );
}

const { view, refused } = await fetchView(new URL(location.href).searchParams.get('document'));
if (view === undefined) {
  const place = element('main', 'closed', '');
  document.body.replaceChildren(place);
  tellRefusal(place, { refused: refused ?? { hindrance: 'network' } });
} else new OpenDesk(view);
