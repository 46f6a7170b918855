import { element } from '../elements.ts';
import type { Answered } from './desk-client.ts';
import { inLang, LANG, WORDS } from './desk-words.ts';

/** Parts of the desk's forms, and what a form says when nothing was written. */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

let count = 0;
/** An id that nothing else in the page has. */
const freshId = (name: string): string => `${name}-${++count}`;

/** How a field is written: in which language, and whether it must be. */
export interface Manner {
  readonly lang?: 'fa' | 'en';
  readonly isRequired?: boolean;
  readonly value?: string;
  /** For what is Latin whatever the language: ids, dates, addresses. */
  readonly isCode?: boolean;
}

function dress<C extends Control>(control: C, name: string, { lang, isRequired, value, isCode }: Manner): C {
  control.name = name;
  control.id = freshId(name);
  if (lang !== undefined) {
    control.lang = lang;
    control.dir = lang === 'fa' ? 'rtl' : 'ltr';
  }
  if (isCode === true) control.dir = 'ltr';
  if (isRequired === true) control.required = true;
  if (value !== undefined) control.value = value;
  return control;
}

export const input = (name: string, manner: Manner = {}, type = 'text'): HTMLInputElement => {
  const made = document.createElement('input');
  made.type = type;
  made.autocomplete = 'off';
  return dress(made, name, manner);
};

export const textArea = (name: string, rows: number, manner: Manner = {}): HTMLTextAreaElement => {
  const made = document.createElement('textarea');
  made.rows = rows;
  return dress(made, name, manner);
};

export function choice(
  name: string,
  options: readonly (readonly [value: string, text: string])[],
  value = '',
): HTMLSelectElement {
  const made = document.createElement('select');
  for (const [one, text] of options) made.append(new Option(text, one, false, one === value));
  return dress(made, name, {});
}

/** A control under its label, with a hint where there is one. */
export function field(label: string, control: Control, hint?: string): HTMLElement {
  const name = element('label', '', label);
  name.setAttribute('for', control.id);
  if (hint === undefined) return element('div', 'field', name, control);
  const told = element('p', 'hint', hint);
  told.id = `${control.id}-hint`;
  control.setAttribute('aria-describedby', told.id);
  return element('div', 'field', name, control, told);
}

/** The last reason of each kind of act: like decisions often have the same one. */
const reasons = new Map<string, string>();

export const reasonField = (act: string): HTMLElement =>
  field(
    WORDS.form.reason,
    input('reason', { isRequired: true, value: reasons.get(act) ?? '' }),
    WORDS.form.reasonHint,
  );

/** What is in a form, by the names of its fields, without white space around. */
const valuesOf = (form: HTMLFormElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
  );

/** Says why nothing was written, above the buttons of a form. */
export function tellRefusal(place: HTMLElement, { refused }: Answered): void {
  const hindrances: Readonly<Record<string, string>> = WORDS.hindrance;
  const { hindrance, words = [], said = [] } = refused ?? {};
  const lines = [
    ...(hindrance === undefined ? [] : [hindrances[hindrance] ?? hindrance]),
    ...words.map((one) => one[LANG]),
    ...said.map(({ title, message }) => `${inLang(title)}: ${message[LANG]}`),
  ];
  place.replaceChildren(
    element('strong', '', WORDS.form.refused),
    ...lines.map((line) => {
      const made = element('p', '', line);
      made.dir = 'auto';
      return made;
    }),
  );
}

/** What a form does: `send` is called with its values, and answers; the desk shows what came of it. */
export interface Forming {
  readonly act: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly parts: readonly Node[];
  readonly save?: string;
  readonly send: (
    values: Readonly<Record<string, string>>,
    submitter: HTMLElement | null,
  ) => Promise<Answered> | undefined;
  readonly done: (answer: Answered) => void;
}

/** A form that opens under its title. */
export function actForm({ act, title, isOpen, parts, save, send, done }: Forming): HTMLElement {
  const form = document.createElement('form');
  form.dataset.act = act;
  const alert = element('div', 'refusal', '');
  alert.setAttribute('role', 'alert');
  const submit = save === '' ? [] : [element('button', 'main', save ?? WORDS.form.save)];
  form.append(...parts, alert, ...submit);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = valuesOf(form);
    if (values.reason !== undefined && values.reason !== '') reasons.set(act, values.reason);
    alert.replaceChildren();
    form.setAttribute('aria-busy', 'true');
    const answer = await send(values, event.submitter);
    form.removeAttribute('aria-busy');
    if (answer?.refused !== undefined) tellRefusal(alert, answer);
    else if (answer !== undefined) done(answer);
  });
  const details = document.createElement('details');
  details.className = 'act';
  details.open = isOpen;
  details.append(element('summary', '', title), form);
  return details;
}
