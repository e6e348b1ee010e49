// The shell of every page: menu, colours, search and table of contents. The rest is fetched where a page needs it.
const { documentElement: root } = document;
const menu = document.getElementById("meny");
const opener = document.querySelector("[popovertarget=meny]");
const scheme = document.querySelector("[data-nd-scheme]");
const search = document.querySelector("[data-nd-search]");
const contents = document.querySelector(".nd-toc details");
const dark = matchMedia("(prefers-color-scheme: dark)");
const wide = matchMedia("(min-width: 60em)");

// The menu opens and closes without a script; this moves the focus into it and says its state to older readers.
opener.setAttribute("aria-expanded", "false");
menu.addEventListener("toggle", ({ newState }) => {
  opener.setAttribute("aria-expanded", newState === "open");
  if (newState === "open") menu.querySelector("a").focus();
});
matchMedia("(min-width: 76.25em)").addEventListener("change", () => menu.hidePopover?.());
const here = menu.querySelector("ul ul [aria-current]");
if (here) menu.scrollTop = here.offsetTop - menu.clientHeight / 2;

const paint = (isDark) => {
  root.dataset.mdColorScheme = isDark ? "slate" : "default";
  scheme.setAttribute("aria-pressed", isDark);
};
const isDark = () => root.dataset.mdColorScheme === "slate";
paint(isDark());
dark.addEventListener("change", () => paint(dark.matches));
scheme.addEventListener("click", () => {
  paint(!isDark());
  try { localStorage.setItem("nd-scheme", root.dataset.mdColorScheme); } catch { /* not kept, but seen */ }
});

const ask = async () => {
  const { openSearch } = await import("./search/dialog.mjs");
  openSearch({ root: new URL("../", import.meta.url).href, trigger: search });
};
search.addEventListener("click", ask);
// With Ctrl, for a single sign would be set off by a reader who speaks to the computer (WCAG 2.1.4).
addEventListener("keydown", (event) => {
  if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  ask();
});

if (contents) {
  // Where a stylesheet can not show what a closed <details> holds.
  if (wide.matches && !CSS.supports("selector(::details-content)")) contents.open = true;
  contents.addEventListener("click", ({ target }) => {
    if (target.closest("a") && !wide.matches) contents.open = false;
  });
  // A heading counts as long as it is above the line, however far, so that a leap over several is noticed.
  const above = new Set();
  const links = [...contents.querySelectorAll("a")];
  const follow = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) above[isIntersecting ? "add" : "delete"](target.id);
    contents.querySelector("[aria-current]")?.removeAttribute("aria-current");
    links.findLast((link) => above.has(link.hash.slice(1)))?.setAttribute("aria-current", "location");
  }, { rootMargin: "1000000px 0px -75%" });
  for (const heading of document.querySelectorAll("article :is(h2, h3)[id]")) follow.observe(heading);
}

for (const [selector, module] of [["pre > code", "code-blocks"], ["[data-nd-progress]", "progress-table"]]) {
  const found = document.querySelectorAll(selector);
  if (found.length) import(`./${module}.mjs`).then(({ enhance }) => enhance(found));
}
