import type { Waiver } from '../../../../src/schemas/primitives.ts';
import { LANGUAGES } from '../../../../src/text/direction.ts';
import {
  CODES,
  type Diagnostic,
  inWords,
  isError,
  type Place,
  phrase,
  said,
  segmentsNamed,
} from '../../../diagnostics/index.ts';

/** The messages that one file may waive: those about certain files. */
export interface WaivingFile {
  readonly waivers: readonly Waiver[];
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Whether a message is about what the file may speak of. */
  readonly isAbout: (file: string, code: string) => boolean;
  /** The line of a segment in the received text. */
  readonly lineOf: (segment: string) => number | undefined;
}

/** What is left, and what was waived, each with the reason. */
export interface Waived {
  readonly left: readonly Diagnostic[];
  readonly waived: readonly (Diagnostic & { readonly reason: string })[];
}

/** A message in both languages: a waiver has its words in the language that whoever wrote it has read it in. */
type InBoth = (found: Diagnostic) => readonly string[];

/** Puts each message into words once, where a waiver asks for them. */
function wording(): InBoth {
  const worded = new Map<Diagnostic, readonly string[]>();
  return (found) => {
    const known = worded.get(found) ?? LANGUAGES.map((language) => inWords(found, language).message);
    worded.set(found, known);
    return known;
  };
}

/** Whether a message is one of those that a waiver of its code means. */
const isMeant = (
  found: Diagnostic,
  { segment, words }: Waiver,
  { file, inBoth }: { readonly file: WaivingFile; readonly inBoth: InBoth },
): boolean =>
  !isError(found) &&
  file.isAbout(found.file, found.code) &&
  (segment === undefined || found.line === file.lineOf(segment) || segmentsNamed(found).includes(segment)) &&
  (words === undefined || inBoth(found).some((message) => message.includes(words)));

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
  const byCode: ReadonlyMap<string, readonly Diagnostic[]> = Map.groupBy(found, ({ code }) => code);
  const inBoth = wording();
  const idle = files.flatMap((file) =>
    file.waivers.flatMap((waiver, i): Diagnostic[] => {
      const ofCode = byCode.get(waiver.code) ?? [];
      const meant = ofCode.filter((one) => isMeant(one, waiver, { file, inBoth }));
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
