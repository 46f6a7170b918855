/** Opens the settings of reading, which are loaded when they are asked for. */
const settingsButton = document.querySelector<HTMLButtonElement>('button[data-action=settings]');
let wasOpen = false;
// A press beside the panel closes it, also a press on its button, before the click comes: that one must not open it again.
settingsButton?.addEventListener('pointerdown', () => {
  wasOpen = settingsButton.getAttribute('aria-expanded') === 'true';
});
settingsButton?.addEventListener('click', () => {
  const closes = wasOpen;
  wasOpen = false;
  if (!closes)
    void import('./settings-panel.ts').then(({ toggleSettings }) => toggleSettings(settingsButton));
});
