/*
 * How many files the search index has. Hosts count files, and a question should load few bytes: so both the files and what is in
 * each grow with the archive, more slowly than it does.
 */

/** Display records in one file of a small archive. Fewer make a cold search smaller, which loads up to ten such files. */
const LEAST_DISPLAYS = 8;
/** So many files of display records an archive has at most. */
const MOST_DISPLAY_FILES = 1600;

/**
 * Places of words in one chunk of a small archive's index (Pagefind's own default is 20,000): a question loads a chunk for nearly
 * every form of its words, so small chunks make it load less.
 */
const LEAST_PLACES = 3500;
/** Up to so many chunks, only their number grows; beyond, number and size alike, each with the square root. */
const CHUNKS_OF_LEAST = 900;
/** Places that a segment has in the index, in both languages together: for a forecast only. */
const PLACES_OF_SEGMENT = 240;
/** The client of the index, its table of facets, lists of words and manifests. */
const OTHER_FILES = 30;

/** How many display records are in one file, where there are so many `segments`. */
export const displaysInFile = (segments: number): number =>
  Math.max(LEAST_DISPLAYS, Math.ceil(segments / MOST_DISPLAY_FILES));

/** How many places of words are in one chunk, where there are so many `places`. */
export const placesInChunk = (places: number): number =>
  Math.round(LEAST_PLACES * Math.max(1, Math.sqrt(places / (LEAST_PLACES * CHUNKS_OF_LEAST))));

/** About how many files the index of so many `segments` in two languages will have. */
export function expectedIndexFiles(segments: number): number {
  const places = segments * PLACES_OF_SEGMENT;
  return (
    Math.ceil(segments / displaysInFile(segments)) + Math.ceil(places / placesInChunk(places)) + OTHER_FILES
  );
}
