import type { Diagnostic, Outcome } from '../diagnostics/index.ts';

/** Collects diagnostics one by one: a large text can have more of them than a call takes arguments. */
export class Report {
  readonly diagnostics: Diagnostic[] = [];

  add(found: readonly Diagnostic[]): void {
    for (const one of found) this.diagnostics.push(one);
  }

  take<T>(outcome: Outcome<T>): T {
    this.add(outcome.diagnostics);
    return outcome.value;
  }
}
