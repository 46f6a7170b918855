/** The page of a statement offers it as a picture; what makes one is loaded when somebody wants it. */
const offer = document.querySelector<HTMLButtonElement>('.cite button[data-action=save-picture]');
const segment = document.querySelector<HTMLElement>('.statement-page .segment[id]');
if (offer !== null && segment !== null) {
  offer.hidden = false;
  offer.addEventListener(
    'click',
    () => void import('./save-picture.ts').then(({ savePicture }) => savePicture(segment)),
  );
}
