import { thisArchive } from '../display/this-archive.ts';
import { type LocalePath, localePaths } from './paths.ts';

/** One page in each language where the archive publishes the program's manual, and none where it does not. */
export const manualPaths = (): LocalePath[] => (thisArchive().manual ? localePaths() : []);
