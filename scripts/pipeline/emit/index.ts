export { emit, type FinishedDocument, peopleOf, placesOf } from './content-files.ts';
