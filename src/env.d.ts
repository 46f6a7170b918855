interface ImportMetaEnv {
  /** The archive's root, with its seeds/ and content/. */
  readonly ARCHIVE_ROOT: string;
}

declare namespace App {
  /** Set by src/middleware.ts for every page and file. */
  type Locals = import('./lib/display/page-context.ts').PageContext;
}
