import type { Waiver } from '../../../../src/schemas/primitives.ts';
import { CODES, type Diagnostic, diagnostic, isError, type Place } from '../../../diagnostics/index.ts';

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

const isMeant = (found: Diagnostic, { code, segment, words }: Waiver, file: WaivingFile): boolean =>
  found.code === code &&
  !isError(found) &&
  file.isAbout(found.file) &&
  (words === undefined || found.message.includes(words)) &&
  (segment === undefined || found.line === file.lineOf(segment) || names(found.message, segment));

function unused(waiver: Waiver, place: Place): Diagnostic {
  const facts = Object.hasOwn(CODES, waiver.code) ? CODES[waiver.code as keyof typeof CODES] : undefined;
  const why =
    facts === undefined
      ? 'there is no such code'
      : facts.severity === 'error'
        ? 'it is an error, which is mended and not waived'
        : 'no such message is given';
  const where = waiver.segment === undefined ? '' : ` in ${waiver.segment}`;
  return diagnostic(
    'GA115',
    place,
    `Nothing is waived by the waiver of ${waiver.code}${where}: ${why}`,
    'Remove the entry, or correct its code, segment or words.',
  );
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
