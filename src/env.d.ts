interface ImportMetaEnv {
  /** The archive's root, with its seeds/ and content/. */
  readonly ARCHIVE_ROOT: string;
  /** The project's own folder, with its public/. */
  readonly PROJECT_ROOT: string;
  /** Where a build keeps the received files as it has read them, each under its SHA-256; null in development. */
  readonly RECEIVED_ROOT: string | null;
}

declare namespace App {
  /** Set by src/middleware.ts for every page and file. */
  type Locals = import('./lib/display/page-context.ts').PageContext;
}
