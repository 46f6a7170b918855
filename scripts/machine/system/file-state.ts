import { statSync } from 'node:fs';

/** What tells without reading a file that nobody has changed it. */
export interface FileState {
  /** Its number, size and times: others after somebody has changed it. */
  readonly state: string;
  /** When it was changed last, in milliseconds: soon after that it could be changed again without having another time. */
  readonly changed: number;
}

/** The state that a file is in now. Throws as `statSync` does. */
export function fileState(file: string): FileState {
  const { ino, size, mtimeNs, ctimeNs, ctimeMs } = statSync(file, { bigint: true });
  return { state: [ino, size, mtimeNs, ctimeNs].join(' '), changed: Number(ctimeMs) };
}
