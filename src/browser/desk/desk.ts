import type { GivenAct } from '../../schemas/desk/desk-acts.ts';
import type { DeskDocument, DeskSegment, DeskView } from '../../schemas/desk/desk-view.ts';
import type { Answered } from './desk-client.ts';
import { sendAct } from './desk-client.ts';

/** What a desk shows: a paragraph, or the document itself (null). */
export type Chosen = string | null;
/** What the way through a document stops at. */
export type Queue = 'doubts' | 'untranslated';

/** Whether a paragraph has something that an editor should look at. */
export const isDoubtful = ({ said, suggestions, doubt }: DeskSegment): boolean =>
  said.length > 0 || suggestions.length > 0 || doubt !== null;

const isUntranslated = ({ english, kind }: DeskSegment): boolean =>
  english.state !== 'current' && kind !== 'furniture';

/** The places that a queue has in a document, in its order: the document itself comes first. */
export function stopsOf({ said, segments }: DeskDocument, queue: Queue): Chosen[] {
  if (queue === 'untranslated') return segments.filter(isUntranslated).map(({ id }) => id);
  return [...(said.length > 0 ? [null] : []), ...segments.filter(isDoubtful).map(({ id }) => id)];
}

/** The stop after (1) or before (-1) a place, and round again at the end; undefined where there is none but this. */
export function nextStop(
  document: DeskDocument,
  queue: Queue,
  chosen: Chosen,
  step: 1 | -1,
): Chosen | undefined {
  const order: Chosen[] = [null, ...document.segments.map(({ id }) => id)];
  const stops = stopsOf(document, queue);
  const at = order.indexOf(chosen);
  const others = stops.filter((stop) => stop !== chosen);
  const ahead = others.filter((stop) => (order.indexOf(stop) - at) * step > 0);
  return step > 0 ? (ahead[0] ?? others[0]) : (ahead.at(-1) ?? others.at(-1));
}

/** What the parts of the desk know of it, and can ask of it. */
export interface Desk {
  readonly view: DeskView;
  readonly document: DeskDocument;
  /** Shows what came of an act, and says it. */
  readonly done: (answer: Answered) => void;
}

/** Sends an act on the document that is open. */
export const act = ({ document }: Desk, given: GivenAct): Promise<Answered> => sendAct(document.id, given);
