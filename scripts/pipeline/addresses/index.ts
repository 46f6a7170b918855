export { BOOK, bookText, PUBLISHED_BOOK } from './book-files.ts';
export { booked, formerOccasions } from './booking.ts';
export { reportForsaken } from './forsaken-ids.ts';
export { presentNamesOf } from './namesakes.ts';
export { PublishedArchive } from './published-archive.ts';
export { type BookedDocument, keepBook } from './record-book.ts';
export { erasedNow, gone, isSealed, openSidecar, takeDown } from './withdrawn-document.ts';
export { withoutWithdrawn } from './withdrawn-translation.ts';
export { checkSeals, reportShort, type Searched, searchedIn } from './withdrawn-words.ts';
