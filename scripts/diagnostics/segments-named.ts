import { type Diagnostic, SAYINGS } from './said.ts';
import type { Part } from './wording/parts.ts';

const SEGMENT = /^s[1-9]\d*$/;

function segmentsIn(part: Part | undefined): string[] {
  if (typeof part === 'string') return SEGMENT.test(part) ? [part] : [];
  if (typeof part !== 'object') return [];
  if ('phrase' in part) return Object.values(part.parts).flatMap(segmentsIn);
  return Array.isArray(part) ? part.flatMap(segmentsIn) : [];
}

/** The segments that a diagnostic names in what it says, each once; what it says of how to mend it is left out. */
export function segmentsNamed({ what, parts }: Pick<Diagnostic, 'what' | 'parts'>): string[] {
  const { message } = SAYINGS[what].en;
  const said = Object.entries(parts).filter(([name]) => message.includes(`{${name}}`));
  return [...new Set(said.flatMap(([, part]) => segmentsIn(part)))];
}
