/** Offers the text as it was received; what shows it is loaded when a reader asks for it. */
const button = document.querySelector<HTMLButtonElement>('button[data-action=switch-text]');
if (button !== null) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void import('./received-text.ts').then(({ switchText }) => switchText(button));
  });
}
