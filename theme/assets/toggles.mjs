// The theme opens menu and search with <label>s, out of reach of the keyboard. Give the ones in the header a role, a name,
// a state and keys; Escape closes and focus goes back to where it came from.
const NAMES = { __drawer: "Meny", __search: "Sök" };

export function openByKeyboard(document) {
  const dialog = document.querySelector("[data-md-component=search]");
  dialog?.setAttribute("aria-label", "Sök på webbplatsen");
  document.querySelector(".md-search-result__meta")?.setAttribute("role", "status");
  for (const [id, name] of Object.entries(NAMES)) {
    const box = document.getElementById(id);
    const label = document.querySelector(`.md-header label[for=${id}]`);
    if (box && label) connect(document, box, label, name);
  }
}

function connect(document, box, label, name) {
  label.setAttribute("role", "button");
  label.setAttribute("tabindex", "0");
  label.setAttribute("aria-label", name);
  const tell = () => label.setAttribute("aria-expanded", String(box.checked));
  tell();
  box.addEventListener("change", tell);
  box.tabIndex = -1;
  label.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    box.click();
    if (box.checked) focusFirst(document, box.id);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.checked) return;
    box.click();
    label.focus();
  });
}

function focusFirst(document, id) {
  const inside = id === "__search" ? ".md-search__input" : ".md-sidebar--primary a[href]";
  // The drawer slides in; an element that is not visible yet can not take focus.
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector(inside)?.focus()));
}
