/** The archive's root folder, whose content/ and seeds/ the pages are made from. */
export const ROOT: string = import.meta.env.ARCHIVE_ROOT;
