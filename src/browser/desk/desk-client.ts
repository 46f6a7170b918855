import type { GivenAct } from '../../schemas/desk/desk-acts.ts';
import type { Changes, DeskView, Said } from '../../schemas/desk/desk-view.ts';

/** What the desk's program answers: what was done, or why nothing was. */
export interface Answered {
  readonly view?: DeskView;
  readonly done?: readonly string[];
  readonly notices?: readonly Said[];
  readonly committed?: string;
  readonly refused?: {
    readonly hindrance?: string;
    readonly words?: readonly Readonly<Record<'fa' | 'en', string>>[];
    readonly said?: readonly Said[];
  };
}

const here = new URL(location.href);
const TOKEN = here.searchParams.get('token') ?? '';

async function ask<T>(path: string, sent?: unknown): Promise<T> {
  const response = await fetch(new URL(path, here), {
    ...(sent === undefined ? {} : { method: 'POST', body: JSON.stringify(sent) }),
    headers: { 'x-desk-token': TOKEN, ...(sent === undefined ? {} : { 'content-type': 'application/json' }) },
  });
  return (await response.json()) as T;
}

/** Where the program has ended, or cannot be reached, it is said like any other hindrance. */
const orSilence = (answer: Promise<Answered>): Promise<Answered> =>
  answer.catch(() => ({ refused: { hindrance: 'network' } }));

const query = (document: string | null): string =>
  document === null ? '' : `?document=${encodeURIComponent(document)}`;

export const fetchView = (document: string | null): Promise<Answered> =>
  orSilence(ask(`/desk/view/${query(document)}`));

export const sendAct = (document: string, act: GivenAct): Promise<Answered> =>
  orSilence(ask('/desk/act/', { document, act }));

export const sendUndo = (document: string): Promise<Answered> =>
  orSilence(ask(`/desk/undo/${query(document)}`, {}));

export const sendText = (text: Readonly<Record<string, string>>): Promise<Answered> =>
  orSilence(ask('/desk/text/', text));

export const fetchChanges = (): Promise<Changes> => ask('/desk/changes/');

/** Makes the archive's repository, with its first commit. */
export const sendBeginning = (given: Readonly<Record<string, string>>): Promise<Answered> =>
  orSilence(ask('/desk/repository/', given));

export const sendCommit = (message: string, seen: string): Promise<Answered> =>
  orSilence(ask('/desk/publish/', { message, seen }));
