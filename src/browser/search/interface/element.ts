/** An element with a class (none where empty) and content; what is a string becomes text, never markup. */
export function element(
  name: string,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** A button that does `act`; `action` is its `data-action`. */
export function button(text: string, action: string, act: () => void): HTMLElement {
  const made = element('button', '', text);
  made.setAttribute('type', 'button');
  made.dataset.action = action;
  made.addEventListener('click', act);
  return made;
}
