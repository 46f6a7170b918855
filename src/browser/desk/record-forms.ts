import type { GivenAct } from '../../schemas/desk/desk-acts.ts';
import type { DeskName } from '../../schemas/desk/desk-view.ts';
import { act, type Desk } from './desk.ts';
import { actForm, choice, field, input, type Manner, textArea } from './desk-form.ts';
import { inLang, WORDS } from './desk-words.ts';

/** Forms by which people, places and occasions are named. */

const CODE: Manner = { isCode: true };
const NEEDED: Manner = { isRequired: true };

const orNull = (text: string): string | null => (text === '' ? null : text);
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const text = (name: string, label: string, manner: Manner): HTMLElement => field(label, input(name, manner));

const placeChoice = ({ view }: Desk, name: string): HTMLSelectElement =>
  choice(name, [
    ['', WORDS.person.nowhere],
    ...view.places.map((one) => [one.id, inLang(one.name)] as const),
  ]);

/** A person whom people.yaml lacks; `stranger` is who the text has, by its words: without its short names, it would be read otherwise. */
export function personForm(desk: Desk, stranger?: DeskName): HTMLElement {
  const words = WORDS.person;
  return actForm({
    act: 'person',
    title: words.heading,
    isOpen: false,
    parts: [
      text('fa', words.fa, { ...NEEDED, lang: 'fa', value: stranger?.name.fa ?? '' }),
      text('en', words.en, { lang: 'en' }),
      text('id', words.id, { ...CODE, ...NEEDED }),
      field(
        words.aliases,
        textArea('aliases', 2, { lang: 'fa', value: (stranger?.aliases ?? []).join('\n') }),
      ),
      text('roleFa', words.roleFa, { lang: 'fa' }),
      text('roleEn', words.roleEn, { lang: 'en' }),
      field(words.of, placeChoice(desk, 'of')),
      field(words.from, input('from', CODE, 'date')),
    ],
    send: ({ id = '', fa = '', en = '', aliases = '', roleFa = '', roleEn = '', of = '', from = '' }) =>
      act(desk, {
        act: 'person',
        id,
        name: { fa, en: orNull(en) },
        aliases: lines(aliases),
        role: roleFa === '' ? null : { fa: roleFa, en: orNull(roleEn), of: orNull(of), from: orNull(from) },
      }),
    done: desk.done,
  });
}

export function placeForm(desk: Desk): HTMLElement {
  const words = WORDS.place;
  return actForm({
    act: 'place',
    title: words.heading,
    isOpen: false,
    parts: [
      text('fa', WORDS.person.fa, { ...NEEDED, lang: 'fa' }),
      text('en', WORDS.person.en, { lang: 'en' }),
      text('id', WORDS.person.id, { ...CODE, ...NEEDED }),
      field(words.kind, choice('kind', Object.entries(words.kinds), 'city')),
    ],
    send: ({ id = '', fa = '', en = '', kind = '' }) =>
      act(desk, {
        act: 'place',
        id,
        name: { fa, en: orNull(en) },
        kind: kind as Extract<GivenAct, { act: 'place' }>['kind'],
      }),
    done: desk.done,
  });
}

/** An occasion; `begins` is the statement that it begins with, where that is known. */
export function occasionForm(desk: Desk, begins = ''): HTMLElement {
  const words = WORDS.occasion;
  const statements = desk.document.segments
    .filter(({ kind }) => kind === 'statement')
    .map(({ id, edited }) => [id, `${id} ${edited.slice(0, 40)}`] as const);
  return actForm({
    act: 'occasion',
    title: words.heading,
    isOpen: false,
    parts: [
      field(words.begins, choice('begins', [['', words.notInText], ...statements], begins)),
      text('titleFa', words.titleFa, { ...NEEDED, lang: 'fa' }),
      text('titleEn', words.titleEn, { lang: 'en' }),
      text('id', WORDS.person.id, { ...CODE, ...NEEDED }),
      field(words.where, placeChoice(desk, 'place')),
      text('edtf', words.date, CODE),
      field(
        words.status,
        choice('status', [
          ['stated', words.stated],
          ['inferred', words.inferred],
        ]),
      ),
      text('whyFa', words.whyFa, { lang: 'fa' }),
      text('whyEn', words.whyEn, { lang: 'en' }),
    ],
    send: ({ id = '', begins: at = '', titleFa = '', titleEn = '', place = '', edtf = '', ...known }) =>
      act(desk, {
        act: 'occasion',
        id,
        begins: orNull(at),
        title: { fa: titleFa, en: orNull(titleEn) },
        place: orNull(place),
        date: edtf === '' ? null : dating(edtf, known),
      }),
    done: desk.done,
  });
}

type Dating = NonNullable<Extract<GivenAct, { act: 'occasion' }>['date']>;

function dating(edtf: string, { status, whyFa = '', whyEn = '' }: Readonly<Record<string, string>>): Dating {
  const isInferred = status === 'inferred';
  return {
    edtf,
    status: isInferred ? 'inferred' : 'stated',
    ...(isInferred ? { reason: { fa: whyFa, en: whyEn } } : {}),
  };
}

/** What became of a published id whose text was moved, merged or split. */
export function retiredForm(desk: Desk): HTMLElement {
  const words = WORDS.retired;
  return actForm({
    act: 'id',
    title: words.heading,
    isOpen: false,
    parts: [
      text('id', words.id, { ...CODE, ...NEEDED }),
      field(
        words.state,
        choice('state', [
          ['moved', words.moved],
          ['merged', words.merged],
          ['split', words.split],
        ]),
      ),
      field(words.to, textArea('to', 3, { ...NEEDED, lang: 'fa' })),
      text('whyFa', words.whyFa, { ...NEEDED, lang: 'fa' }),
      text('whyEn', words.whyEn, { ...NEEDED, lang: 'en' }),
    ],
    send: ({ id = '', state = '', to = '', whyFa = '', whyEn = '' }) =>
      act(desk, {
        act: 'id',
        id,
        state: state as Extract<GivenAct, { act: 'id' }>['state'],
        to: lines(to),
        date: desk.view.today,
        reason: { fa: whyFa, en: whyEn },
      }),
    done: desk.done,
  });
}
