// The theme opens the menu with a <label>, which the keyboard can not reach. With a script it becomes a button with a
// name and a state; Escape closes and focus goes back to where it came from. Without one the label stays.
const NAMES = { __drawer: "Meny" };

export function openByKeyboard(document) {
  for (const [id, name] of Object.entries(NAMES)) {
    const box = document.getElementById(id);
    const label = document.querySelector(`.md-header label.md-header__button[for=${id}]`);
    if (box && label) connect(document, box, label, name);
  }
}

function connect(document, box, label, name) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = label.className;
  button.dataset.ndToggle = box.id;
  button.setAttribute("aria-label", name);
  button.append(...label.childNodes);
  label.replaceWith(button);
  box.tabIndex = -1;
  const tell = () => button.setAttribute("aria-expanded", String(box.checked));
  tell();
  box.addEventListener("change", tell);
  button.addEventListener("click", () => {
    box.click();
    if (box.checked) focusFirst(document, box.id);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.checked) return;
    box.click();
    button.focus();
  });
}

function focusFirst(document, id) {
  const inside = ".md-sidebar--primary a[href]";
  // The drawer slides in; an element that is not visible yet can not take focus.
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector(inside)?.focus()));
}
