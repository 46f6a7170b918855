import type { CodeFacts } from './code-facts.ts';
import { CODES } from './codes.ts';
import type { Diagnostic } from './format.ts';

/** A message that is not to be shown, since an editor has given a reason. */
type Found = Diagnostic & { readonly reason?: string };

/**
 * Diagnostics as a SARIF 2.1.0 log (OASIS), which code hosts show beside the lines of a pull request. What was waived is in
 * it as suppressed, with the reason.
 */
export function asSarif(found: readonly Found[], version: string): unknown {
  const codes = [...new Set(found.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'goftar',
            version,
            rules: codes.map((code) => {
              const { title, mend, severity }: CodeFacts = CODES[code];
              return {
                id: code,
                shortDescription: { text: title.en },
                help: { text: mend.en },
                defaultConfiguration: { level: severity },
              };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ code, severity, message, mend, file, line, column, reason }) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: severity,
          message: { text: `${message}\n${mend}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
          ...(reason === undefined ? {} : { suppressions: [{ kind: 'external', justification: reason }] }),
        })),
      },
    ],
  };
}
