const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The script that hands the file at `path` (from the edition's root) over to the pages (src/browser/edition/handed-files.ts): text
 * as it is, since it packs better, other bytes in base64.
 */
export function handOver(path: string, bytes: Uint8Array): string {
  const text = textOf(bytes);
  const content = text === null ? { base64: Buffer.from(bytes).toString('base64') } : { text };
  return `goftar.hand(${JSON.stringify(path)},${JSON.stringify(content)});\n`;
}

/** The script that hands the exports of a module over; `iife` is one that leaves them in `exported`. */
export const handOverModule = (path: string, iife: string): string =>
  `(()=>{${iife}\ngoftar.hand(${JSON.stringify(path)},{exports:exported});})();\n`;
