const textIn = (root: ParentNode | null | undefined, selector: string): string =>
  root?.querySelector(selector)?.textContent?.trim() ?? '';

/** The part of the page that tells a statement's occasion. */
const occasionOf = (segment: Element): Element | null =>
  segment.ownerDocument.getElementById(`occasion-${segment.getAttribute('data-occasion') ?? ''}`);

/** Who said a statement, where and when, as its page tells it; the document's title where a segment is no statement. */
export function attributionOf(segment: Element, separator: string): string {
  const page = segment.closest('.statement-page');
  if (page !== null) {
    const name = textIn(page, 'h1');
    return [name, textIn(page, 'dd'), textIn(page, '.date bdi')]
      .filter((part) => part !== '')
      .join(separator);
  }
  if (segment.getAttribute('data-kind') !== 'statement') return textIn(segment.ownerDocument, 'h1');
  const occasion = occasionOf(segment);
  return [textIn(segment, '.speaker'), textIn(occasion, '.occasion-title'), textIn(occasion, '.date bdi')]
    .filter((part) => part !== '')
    .join(separator);
}
