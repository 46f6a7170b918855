declare namespace App {
  /** Set by src/middleware.ts for every page and file. */
  type Locals = import('./lib/display/page-context.ts').PageContext;
}
