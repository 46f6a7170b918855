import { placeOfUnbuilt } from './unbuilt-page.ts';

/** Leads from the address of a page of a document that is not built to the document: from a statement's to its permalink. */
const place = placeOfUnbuilt(location.pathname);
if (place !== null) location.replace(place.page + place.fragment);
