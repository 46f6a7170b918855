import type { Waiver } from '../../../../src/schemas/primitives.ts';
import {
  CODES,
  type Diagnostic,
  inWords,
  isError,
  type Place,
  phrase,
  said,
} from '../../../diagnostics/index.ts';

/** The messages that one file may waive: those about certain files. */
export interface WaivingFile {
  readonly waivers: readonly Waiver[];
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Whether a message is about what the file may speak of. */
  readonly isAbout: (file: string) => boolean;
  /** The line of a segment in the received text. */
  readonly lineOf: (segment: string) => number | undefined;
}

/** What is left, and what was waived, each with the reason. */
export interface Waived {
  readonly left: readonly Diagnostic[];
  readonly waived: readonly (Diagnostic & { readonly reason: string })[];
}

const names = (message: string, segment: string): boolean =>
  new RegExp(`(?<![\\w.])${segment}(?![\\w.])`).test(message);

/** Whether a message has certain words, in the language that whoever wrote the waiver has read it in. */
const hasWords = (found: Diagnostic, words: string): boolean =>
  inWords(found, 'en').message.includes(words) || inWords(found, 'fa').message.includes(words);

const isMeant = (found: Diagnostic, { code, segment, words }: Waiver, file: WaivingFile): boolean =>
  found.code === code &&
  !isError(found) &&
  file.isAbout(found.file) &&
  (words === undefined || hasWords(found, words)) &&
  (segment === undefined ||
    found.line === file.lineOf(segment) ||
    names(inWords(found, 'en').message, segment));

function unused(waiver: Waiver, place: Place): Diagnostic {
  const facts = Object.hasOwn(CODES, waiver.code) ? CODES[waiver.code as keyof typeof CODES] : undefined;
  const known = facts?.severity === 'error' ? 'waiverOfError' : 'waiverOfNothing';
  const where = waiver.segment === undefined ? '' : phrase('inSegment', { id: waiver.segment });
  return said(facts === undefined ? 'waiverOfNoCode' : known, place, { code: waiver.code, where });
}

/**
 * Takes out the messages that editors have waived, and adds one for each waiver that waives nothing. Of the codes in `unasked`
 * nothing was looked for, so that their waivers are not called idle.
 */
export function waive(
  found: readonly Diagnostic[],
  files: readonly WaivingFile[],
  unasked: ReadonlySet<string> = new Set(),
): Waived {
  const waived = new Map<Diagnostic, string>();
  const idle = files.flatMap((file) =>
    file.waivers.flatMap((waiver, i): Diagnostic[] => {
      const meant = found.filter((one) => isMeant(one, waiver, file));
      for (const one of meant) waived.set(one, waiver.reason);
      return meant.length > 0 || unasked.has(waiver.code)
        ? []
        : [unused(waiver, file.placeOf(['waivers', i]))];
    }),
  );
  return {
    left: [...found.filter((one) => !waived.has(one)), ...idle],
    waived: [...waived].map(([one, reason]) => ({ ...one, reason })),
  };
}
