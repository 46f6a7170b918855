export { emit, type FinishedDocument } from './content-files.ts';
