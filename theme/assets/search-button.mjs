// The button that opens the search: shown in the header when there is a script. The search itself comes when it is used.
export function showSearchButton(document) {
  const button = document.querySelector("[data-nd-search]");
  const header = document.querySelector(".md-header__inner");
  if (!button || !header) return;
  header.append(button);
  button.hidden = false;
  const open = async () => {
    const { openSearch } = await import("./search/dialog.mjs");
    openSearch({ root: button.dataset.root, trigger: button, lang: button.dataset.lang });
  };
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const writes = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || writes || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    open();
  });
}
