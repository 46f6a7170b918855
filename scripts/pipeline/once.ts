/**
 * What `make` makes of an object that is read and never changed, such as a file: where the same object comes again, for the same purpose, it
 * may be taken as it was made.
 */
export type Once = <T>(purpose: string, from: object, make: () => T) => T;

/** For whoever reads things but one time. */
export const eachTime: Once = (_purpose, _from, make) => make();
