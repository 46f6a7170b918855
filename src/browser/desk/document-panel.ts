import type { GivenAct } from '../../schemas/desk/desk-acts.ts';
import { element } from '../elements.ts';
import { act, type Desk } from './desk.ts';
import { actForm, choice, field, input } from './desk-form.ts';
import { inLang, say, WORDS } from './desk-words.ts';
import { occasionForm, personForm, placeForm, retiredForm } from './record-forms.ts';
import { messages } from './segment-facts.ts';
import { correctionForm, waiveForms } from './wording-forms.ts';

type Facts = Extract<GivenAct, { act: 'facts' }>;

/** Words in one language or both. */
const bilingual = (fa: string, en: string) => ({ fa, ...(en === '' ? {} : { en }) });

/** Only what was changed is told: what is a proposal of the rules does not become an editor's word by saving another field. */
function changedFacts({ document }: Desk, values: Readonly<Record<string, string>>): Facts {
  const { title, genre, provenance, rights } = document;
  const { titleFa = '', titleEn = '', genre: kind = '', rightsFa = '', rightsEn = '' } = values;
  const isTitled = titleFa !== title.fa || titleEn !== (title.en ?? '');
  const isOwned = rightsFa !== (rights?.fa ?? '') || rightsEn !== (rights?.en ?? '');
  const sources = (['publisher', 'author', 'url', 'received'] as const).filter(
    (key) => (values[key] ?? '') !== (provenance[key] ?? ''),
  );
  return {
    act: 'facts',
    ...(isTitled ? { title: bilingual(titleFa, titleEn) } : {}),
    ...(isOwned && rightsFa !== '' ? { rights: bilingual(rightsFa, rightsEn) } : {}),
    ...(kind === genre ? {} : { genre: kind as NonNullable<Facts['genre']> }),
    ...(sources.length === 0
      ? {}
      : {
          provenance: Object.fromEntries(
            sources.map((key) => [key, values[key] === '' ? null : values[key]]),
          ),
        }),
  };
}

function factsForm(desk: Desk): HTMLElement {
  const { title, genre, provenance, rights } = desk.document;
  const words = WORDS.facts;
  return actForm({
    act: 'facts',
    title: words.heading,
    isOpen: true,
    parts: [
      field(words.titleFa, input('titleFa', { lang: 'fa', isRequired: true, value: title.fa })),
      field(words.titleEn, input('titleEn', { lang: 'en', value: title.en ?? '' })),
      field(words.genre, choice('genre', Object.entries(WORDS.genre), genre)),
      field(words.publisher, input('publisher', { value: provenance.publisher ?? '' })),
      field(words.author, input('author', { value: provenance.author ?? '' })),
      field(words.url, input('url', { isCode: true, value: provenance.url ?? '' }, 'url')),
      field(words.received, input('received', { value: provenance.received ?? '' })),
      field(words.rightsFa, input('rightsFa', { lang: 'fa', value: rights?.fa ?? '' })),
      field(words.rightsEn, input('rightsEn', { lang: 'en', value: rights?.en ?? '' })),
    ],
    send: (values) => act(desk, changedFacts(desk, values)),
    done: desk.done,
  });
}

/** The document itself: its messages, what is known of it, people, places and occasions. */
export function documentPanel(desk: Desk): HTMLElement[] {
  const { document, view } = desk;
  const [stranger] = document.provisional.filter(({ kind, isKnown }) => kind === 'person' && !isKnown);
  return [
    heading(say(WORDS.document.heading, { title: inLang(document.title) })),
    ...(document.said.length === 0 ? [] : [messages(document.said)]),
    ...waiveForms(desk, null, [...document.said, ...document.untranslated]),
    ...archiveMessages(view.said),
    factsForm(desk),
    personForm(desk, stranger),
    placeForm(desk),
    occasionForm(desk),
    correctionForm(desk, null),
    retiredForm(desk),
  ];
}

/** Messages about no one document. */
export const archiveMessages = (said: Desk['view']['said']): HTMLElement[] =>
  said.length === 0
    ? []
    : [element('section', 'part', element('h3', '', WORDS.document.problems), messages(said))];

/** Where page and panel stand one below the other, a browser would leave what has the focus at the very end of the screen. */
const STACKED = matchMedia('(width < 60rem)');

/** Gives the focus to the head of a panel, and brings it into sight with what follows. */
export function focusHeading(panel: HTMLElement): void {
  const head = panel.querySelector<HTMLElement>('.panel-heading');
  head?.focus();
  if (STACKED.matches) head?.scrollIntoView({ block: 'start' });
}

/** What the panel is about: it takes the focus when it is shown, so that it is read out. */
export function heading(text: string): HTMLElement {
  const made = element('h2', 'panel-heading', text);
  made.tabIndex = -1;
  return made;
}
