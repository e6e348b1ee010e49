// The button that opens the search: shown in the header when there is a script. The search itself comes when it is used.
export function showSearchButton(document) {
  const button = document.querySelector("[data-nd-search]");
  const header = document.querySelector(".md-header__inner");
  if (!button || !header) return;
  header.append(button);
  button.hidden = false;
  const open = async () => {
    const { openSearch } = await import("./search/dialog.mjs");
    openSearch({ root: button.dataset.root, trigger: button });
  };
  button.addEventListener("click", open);
  // Not a sign alone, which speech could set off (WCAG 2.1, 2.1.4).
  document.addEventListener("keydown", (event) => {
    if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });
}
