/** Loads what selecting text and links to sentences need, when they need it. */

const SENTENCE = /^#s[1-9]\d*\.\d+$/;

let isLoading = false;
document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  if (isLoading || selection === null || selection.isCollapsed) return;
  isLoading = true;
  void import('./selection-bar.ts').then(({ watchSelection }) => watchSelection());
});

const showSentence = (): void => {
  if (SENTENCE.test(location.hash))
    void import('./mark-sentence.ts').then(({ markSentence }) => markSentence());
};
addEventListener('hashchange', showSentence);
showSentence();
