import type { Changes } from '../../schemas/desk/desk-view.ts';
import { button, element } from '../elements.ts';
import { type Answered, fetchChanges, sendBeginning, sendCommit, sendText } from './desk-client.ts';
import { actForm, field, input, textArea } from './desk-form.ts';
import { inTongue, say, WORDS } from './desk-words.ts';
import { heading } from './document-panel.ts';

/** What is done with the archive as a whole: a text is added, all that changed is committed. */
export interface ArchiveWork {
  /** Back to the document; null where there is none yet. */
  readonly back: (() => void) | null;
  readonly done: (answer: Answered) => void;
  readonly tell: (words: string) => void;
}

const backButton = ({ back }: ArchiveWork): HTMLElement[] =>
  back === null ? [] : [button(WORDS.bar.back, 'back', back)];

/** Bytes in base64, for JSON. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

export function addPanel(work: ArchiveWork): HTMLElement[] {
  const words = WORDS.add;
  const file = input('file', {}, 'file');
  file.accept = '.txt,.md,.html,.docx';
  const form = actForm({
    act: 'text',
    title: words.heading,
    isOpen: true,
    parts: [
      field(words.paste, textArea('text', 10, { lang: 'fa' })),
      field(words.file, file),
      field(words.id, input('id', { isCode: true, isRequired: true })),
      field(words.publisher, input('publisher')),
      field(words.url, input('url', { isCode: true }, 'url')),
      field(words.date, input('date', { isCode: true })),
    ],
    save: words.save,
    send: ({ text = '', id = '', publisher = '', url = '', date = '' }) =>
      send(file.files?.[0], text, { id, publisher, url, date }),
    done: work.done,
  });
  const first = work.back === null ? [element('p', 'hint', words.first)] : [];
  return [heading(words.heading), ...backButton(work), ...first, form];
}

async function send(
  file: File | undefined,
  text: string,
  facts: Readonly<Record<string, string>>,
): Promise<Answered> {
  if (file === undefined && text === '') return { refused: { hindrance: WORDS.add.nothing } };
  const bytes =
    file === undefined ? new TextEncoder().encode(`${text}\n`) : new Uint8Array(await file.arrayBuffer());
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
  return sendText({ ...known, name: file?.name ?? 'pasted.txt', bytes: base64(bytes) });
}

function listOf(lines: readonly string[]): HTMLElement {
  const list = element('ul', 'files');
  for (const line of lines) list.append(inTongue('en', 'li', '', line));
  return list;
}

/** An archive that is in no repository gets one where its editor asks for it. */
function beginningParts(
  work: ArchiveWork,
  { files, isNamed }: NonNullable<Changes['beginning']>,
): HTMLElement[] {
  const words = WORDS.publish;
  const whose = [
    field(words.name, input('name', { isRequired: true }), words.nameHint),
    field(words.email, input('email', { isCode: true, isRequired: true }, 'email')),
  ];
  const form = actForm({
    act: 'begin',
    title: words.begin,
    isOpen: true,
    parts: [
      ...(isNamed ? [] : whose),
      field(words.message, input('message', { isRequired: true, value: words.first })),
    ],
    save: words.begin,
    send: sendBeginning,
    done: ({ committed = '' }) => {
      work.tell(say(words.begun, { commit: committed }));
      work.back?.();
    },
  });
  return [
    element('p', 'hint', words.noHistory),
    element('p', 'hint', words.beginHint),
    element('section', 'part', element('h3', '', words.firstFiles), listOf(files)),
    form,
  ];
}

/** What a commit would hold, shown before it is made. */
export async function publishPanel(work: ArchiveWork): Promise<HTMLElement[]> {
  const words = WORDS.publish;
  const { files, diff, seen, hindrance, beginning } = await fetchChanges();
  const top = [heading(words.heading), ...backButton(work)];
  const hindrances: Readonly<Record<string, string>> = WORDS.hindrance;
  if (beginning !== null) return [...top, ...beginningParts(work, beginning)];
  if (hindrance !== null) return [...top, element('p', '', hindrances[hindrance] ?? hindrance)];
  if (files.length === 0) return [...top, element('p', '', words.none)];
  const list = listOf(files.map(({ path, state }) => `${state} ${path}`));
  const shown = inTongue('en', 'pre', 'diff', diff);
  shown.tabIndex = 0;
  shown.setAttribute('role', 'region');
  shown.setAttribute('aria-label', words.diff);
  const form = actForm({
    act: 'publish',
    title: words.save,
    isOpen: true,
    parts: [field(words.message, input('message', { isRequired: true }))],
    save: words.save,
    send: ({ message = '' }) => sendCommit(message, seen),
    done: ({ committed = '' }) => {
      work.tell(say(words.done, { commit: committed }));
      work.back?.();
    },
  });
  return [
    ...top,
    element('p', 'hint', words.hint),
    element('section', 'part', element('h3', '', words.files), list),
    element('section', 'part', element('h3', '', words.diff), shown),
    form,
  ];
}
