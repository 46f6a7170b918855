import type { GivenAct } from '../../schemas/desk/desk-acts.ts';
import type { DeskName, DeskSegment } from '../../schemas/desk/desk-view.ts';
import { button, element } from '../elements.ts';
import { act, type Desk } from './desk.ts';
import { actForm, choice, field, input, reasonField, textArea } from './desk-form.ts';
import { inLang, say, WORDS } from './desk-words.ts';
import { quoted } from './segment-facts.ts';

type Speaker = Extract<GivenAct, { act: 'speaker' }>['speaker'];

/** The choices of who speaks: people of people.yaml, then those whom only the text knows. */
const PREFIX = { organisation: 'organisation:', unnamed: 'unnamed:' } as const;

const choiceOf = ({ id, kind, name, isKnown }: DeskName): string =>
  isKnown || kind === 'person' ? id : PREFIX[kind] + name.fa;

/** What a choice means; the words of the text where it is somebody by them. */
function speakerOf(value: string, words: string): Speaker {
  if (value === '') return null;
  for (const kind of ['organisation', 'unnamed'] as const) {
    if (!value.startsWith(PREFIX[kind])) continue;
    const given = value.slice(PREFIX[kind].length) || words;
    return kind === 'organisation' ? { organisation: given } : { unnamed: given };
  }
  return value;
}

function options({ view, document }: Desk): (readonly [string, string])[] {
  // A person whom people.yaml lacks has no id that a decision can name.
  const others = document.provisional.filter(({ isKnown, kind }) => !isKnown && kind !== 'person');
  return [
    ['', WORDS.speaker.unknown] as const,
    ...[...view.people, ...others].map((one) => [choiceOf(one), inLang(one.name)] as const),
    [PREFIX.organisation, WORDS.speaker.organisation] as const,
    [PREFIX.unnamed, WORDS.speaker.unnamed] as const,
  ];
}

/** Somebody may speak in these, though the rules have not heard it. */
const MAY_BE_SPEECH: readonly DeskSegment['kind'][] = ['statement', 'narrative', 'heading'];

/** Who speaks in a paragraph, or that the doubt about it stays. What a speaker is named for is a statement then. */
export function speakerForms(desk: Desk, segment: DeskSegment): HTMLElement[] {
  if (!MAY_BE_SPEECH.includes(segment.kind)) return [];
  const { id, speaker, certain } = segment;
  const who = choice('speaker', options(desk), speaker === null ? '' : choiceOf(speaker));
  const words = field(WORDS.speaker.words, input('words', { lang: 'fa' }));
  const toggle = (): void => {
    words.hidden = !(Object.values(PREFIX) as string[]).includes(who.value);
  };
  who.addEventListener('change', toggle);
  toggle();
  const isNew = speaker !== null && !speaker.isKnown && speaker.kind === 'person';
  const decide = actForm({
    act: 'speaker',
    title: segment.kind === 'statement' ? WORDS.speaker.heading : WORDS.speaker.newStatement,
    isOpen: !certain,
    parts: [
      field(WORDS.speaker.who, who, ...(isNew ? [WORDS.speaker.newPerson] : [])),
      words,
      reasonField('speaker'),
    ],
    send: ({ speaker: value = '', words: given = '', reason = '' }) =>
      act(desk, {
        act: 'speaker',
        segment: id,
        ...(segment.kind === 'statement' ? {} : { kind: 'statement' }),
        speaker: speakerOf(value, given),
        reason,
      }),
    done: desk.done,
  });
  if (segment.doubt === null) return [decide];
  const note = actForm({
    act: 'doubt',
    title: WORDS.speaker.note,
    isOpen: false,
    parts: [element('p', 'hint', WORDS.speaker.noteHint), reasonField('doubt')],
    send: ({ reason = '' }) => act(desk, { act: 'doubt', segment: id, reason }),
    done: desk.done,
  });
  return [decide, note];
}

type Marked = { words: string; mode: 'direct' | 'indirect' };

/** Which words of a paragraph are speech, and of what kind it is. */
export function speechForms(desk: Desk, { id, kind, edited, utterances }: DeskSegment): HTMLElement[] {
  const marked: Marked[] = utterances.map(({ words, mode }) => ({ words, mode }));
  const text = field(WORDS.speech.text, textOf(edited), WORDS.speech.hint);
  const area = text.querySelector('textarea') as HTMLTextAreaElement;
  const list = element('ol', 'speech');
  list.setAttribute('aria-label', WORDS.speech.marked);
  const show = (): void => {
    list.replaceChildren(
      ...marked.map((one, i) =>
        element(
          'li',
          '',
          `${quoted(one.words)} ${one.mode === 'direct' ? WORDS.segment.direct : WORDS.segment.indirect} `,
          button(say(WORDS.speech.remove, { n: `«${one.words.slice(0, 20)}»` }), 'unmark', () => {
            marked.splice(i, 1);
            show();
            area.focus();
          }),
        ),
      ),
    );
  };
  const mark = (mode: Marked['mode']) => (): void => {
    const words = area.value.slice(area.selectionStart, area.selectionEnd).trim();
    area.focus();
    if (words === '') return;
    marked.push({ words, mode });
    marked.sort((one, other) => edited.indexOf(one.words) - edited.indexOf(other.words));
    show();
  };
  show();
  const speech = actForm({
    act: 'speech',
    title: WORDS.speech.heading,
    isOpen: false,
    parts: [
      text,
      element(
        'p',
        'buttons',
        button(WORDS.speech.direct, 'direct', mark('direct')),
        button(WORDS.speech.indirect, 'indirect', mark('indirect')),
      ),
      list,
      reasonField('speech'),
    ],
    send: ({ reason = '' }) =>
      marked.length === 0
        ? Promise.resolve({ refused: { hindrance: WORDS.speech.nothing } })
        : act(desk, { act: 'speech', segment: id, utterances: marked, reason }),
    done: desk.done,
  });
  const kinds = Object.entries(WORDS.kind);
  const ofKind = actForm({
    act: 'kind',
    title: WORDS.speech.kind,
    isOpen: false,
    parts: [field(WORDS.speech.kind, choice('kind', kinds, kind)), reasonField('kind')],
    save: WORDS.speech.setKind,
    send: ({ kind: value = '', reason = '' }) =>
      act(desk, { act: 'kind', segment: id, kind: value as DeskSegment['kind'], reason }),
    done: desk.done,
  });
  return [speech, ofKind];
}

/**
 * A text in which words can be selected with the keyboard, too, and not changed. In a field that is `readOnly` browsers show no
 * caret, and arrow keys do not move it: this one takes no input instead.
 */
function textOf(edited: string): HTMLTextAreaElement {
  const area = textArea('', 4, { lang: 'fa', value: edited });
  area.setAttribute('aria-readonly', 'true');
  area.addEventListener('beforeinput', (event) => event.preventDefault());
  return area;
}
