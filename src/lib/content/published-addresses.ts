import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AddressBook, addressBook, EMPTY_BOOK } from '../../schemas/address-book.ts';
import { ROOT } from './archive-root.ts';
import { onceABuild } from './once-a-build.ts';

/** Everything that ever had an address, and what became of it (content/addresses.json). */
export const publishedAddresses = onceABuild(async (): Promise<AddressBook> => {
  const file = join(ROOT, 'content/addresses.json');
  return existsSync(file) ? addressBook.parse(JSON.parse(readFileSync(file, 'utf8'))) : EMPTY_BOOK;
});
