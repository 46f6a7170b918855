interface ImportMetaEnv {
  /** The archive's root, with its seeds/ and content/. */
  readonly ARCHIVE_ROOT: string;
}
