/*
 * Where the archive is, whose pages are made. The program that makes them is kept from one build to the next, and serves any archive: who
 * runs it says by variables of the environment where everything is.
 */

/** The archive's root folder, whose content/ and seeds/ the pages are made from; empty in tests of single functions. */
export const ROOT: string = process.env.GOFTAR_ARCHIVE ?? '';

/** The project's own folder, with its public/. */
export const PROJECT_ROOT: string = process.env.GOFTAR_PROJECT ?? '';
