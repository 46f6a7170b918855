import type { DeskSegment, Said } from '../../schemas/desk/desk-view.ts';
import { element } from '../elements.ts';
import { act, type Desk } from './desk.ts';
import { actForm, choice, field, input, reasonField, textArea } from './desk-form.ts';
import { inLang, LANG, say, WORDS } from './desk-words.ts';

/** A suggestion of a rule, accepted or refused. */
function suggestionForm(
  desk: Desk,
  segment: string,
  { word, as }: DeskSegment['suggestions'][number],
): HTMLElement {
  const accept = element('button', 'main', say(WORDS.spelling.accept, { as }));
  accept.dataset.action = 'accept';
  const refuse = element('button', '', say(WORDS.spelling.refuse, { word }));
  refuse.dataset.action = 'refuse';
  return actForm({
    act: 'spelling',
    title: say(WORDS.spelling.suggestion, { word, as }),
    isOpen: true,
    parts: [reasonField('spelling'), element('p', 'buttons', accept, refuse)],
    save: '',
    send: ({ reason = '' }, submitter) =>
      submitter?.dataset.action === 'refuse'
        ? act(desk, { act: 'waive', code: 'GA022', segment, words: `«${word}»`, reason })
        : act(desk, { act: 'spelling', segment, word, as, reason }),
    done: desk.done,
  });
}

export const spellingForms = (desk: Desk, { id, suggestions }: DeskSegment): HTMLElement[] =>
  suggestions.length === 0
    ? []
    : [
        element(
          'section',
          'part',
          element('h3', '', WORDS.spelling.heading),
          ...suggestions.map((one) => suggestionForm(desk, id, one)),
        ),
      ];

/** The English of a paragraph. What was made for an earlier wording is confirmed by saving it. */
export function translationForm(desk: Desk, { id, english }: DeskSegment): HTMLElement {
  return actForm({
    act: 'translate',
    title: WORDS.translation.heading,
    isOpen: english.state !== 'current',
    parts: [
      element('p', '', WORDS.translation[english.state]),
      field(
        WORDS.translation.text,
        textArea('english', 5, { lang: 'en', value: english.text }),
        WORDS.translation.hint,
      ),
    ],
    send: ({ english: text = '' }) => act(desk, { act: 'translate', segment: id, english: text }),
    done: desk.done,
  });
}

/** A correction that readers are told of: of a paragraph, or of the whole document (null). */
export function correctionForm(desk: Desk, segment: string | null): HTMLElement {
  const words = WORDS.correction;
  const text = (name: string, label: string, lang: 'fa' | 'en'): HTMLElement =>
    field(label, input(name, { lang, isRequired: true }));
  return actForm({
    act: 'correction',
    title: words.heading,
    isOpen: false,
    parts: [
      field(words.date, input('date', { isCode: true, isRequired: true, value: desk.view.today }, 'date')),
      text('whatFa', words.whatFa, 'fa'),
      text('whatEn', words.whatEn, 'en'),
      text('whyFa', words.whyFa, 'fa'),
      text('whyEn', words.whyEn, 'en'),
    ],
    send: ({ date = '', whatFa = '', whatEn = '', whyFa = '', whyEn = '' }) =>
      act(desk, {
        act: 'correction',
        segment,
        date,
        what: { fa: whatFa, en: whatEn },
        why: { fa: whyFa, en: whyEn },
      }),
    done: desk.done,
  });
}

/** Doubts about a speaker are noted in the decision on the paragraph, and not waived. */
const NOTED = ['GA013', 'GA015'];

/** Messages with a number that changes while somebody works on the text: there is one of each, and it is waived without its words. */
const COUNTED = ['GA014'];

/** A message that is seen and left as it is. Errors are mended and not left; what the document lacks is told by the words of its message. */
export function waiveForms(desk: Desk, segment: string | null, said: readonly Said[]): HTMLElement[] {
  const left = said.filter(({ severity, code }) => severity !== 'error' && !NOTED.includes(code));
  if (left.length === 0) return [];
  const form = actForm({
    act: 'waive',
    title: WORDS.waive.heading,
    isOpen: false,
    parts: [
      field(
        WORDS.waive.which,
        choice(
          'which',
          left.map(({ code, title }, i) => [String(i), `${inLang(title)} (${code})`]),
        ),
      ),
      reasonField('waive'),
    ],
    send: ({ which = '', reason = '' }) => {
      const chosen = left[Number(which)];
      if (chosen === undefined) return undefined;
      const { code, message } = chosen;
      return act(desk, {
        act: 'waive',
        code,
        ...(segment !== null ? { segment } : COUNTED.includes(code) ? {} : { words: message[LANG] }),
        reason,
      });
    },
    done: desk.done,
  });
  return [form];
}
