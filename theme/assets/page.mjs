// The shell of every page: menu, colours, search, contents list. The rest is fetched when a reader comes near it.
const root = document.documentElement;
const find = (selector) => document.querySelector(selector);
const [menu, opener, scheme, contents] =
  ["#meny", "[popovertarget]", "[data-nd-scheme]", ".nd-toc details"].map(find);
const searches = document.querySelectorAll("[data-nd-search]");

// The menu opens without a script; this moves the focus into it and tells older readers.
opener.setAttribute("aria-expanded", false);
menu.addEventListener("toggle", ({ newState }) => {
  opener.setAttribute("aria-expanded", newState === "open");
  if (newState === "open") menu.querySelector("a").focus();
});
matchMedia("(min-width: 76.25em)").addEventListener("change", () => menu.hidePopover?.());
const here = menu.querySelector("ul ul [aria-current]");
if (here) menu.scrollTop = here.offsetTop - menu.clientHeight / 2;

const isDark = () => root.dataset.mdColorScheme === "slate";
const paint = (dark) => {
  root.dataset.mdColorScheme = dark ? "slate" : "default";
  scheme.setAttribute("aria-pressed", dark);
};
paint(isDark());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", ({ matches }) => paint(matches));
scheme.addEventListener("click", () => {
  paint(!isDark());
  try { localStorage.setItem("nd-scheme", root.dataset.mdColorScheme); } catch { /* seen, not kept */ }
});

const ask = (trigger) => import("./search/dialog.mjs").then(
  ({ openSearch }) => openSearch({ root: new URL("../", import.meta.url).href, trigger }),
  () => location.assign(find(".nd-top__all").href));
searches.forEach((search) => search.addEventListener("click", () => ask(search)));
// Not a sign alone, which speech could set off (WCAG 2.1.4).
addEventListener("keydown", (event) => {
  if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  ask(searches[0]);
});

if (contents) {
  const wide = matchMedia("(min-width: 60em)");
  // The stylesheet shows the list where there is room, closed or not; assistive programs go by what is open.
  const fold = () => { contents.open = wide.matches; };
  fold();
  wide.addEventListener("change", fold);
  contents.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || wide.matches) return;
    contents.open = false;
    // The link that had the focus is gone from sight; the heading takes it, or the link at the foot of the page.
    const target = document.getElementById(link.hash.slice(1));
    if (target.tabIndex) target.tabIndex = -1;
    target.focus();
  });
  // All headings above the line count, however far up, so that a leap is noticed.
  const above = new Set();
  const follow = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) above[isIntersecting ? "add" : "delete"](target.id);
    contents.querySelector("[aria-current]")?.removeAttribute("aria-current");
    [...contents.querySelectorAll("a")].findLast((link) => above.has(link.hash.slice(1)))
      ?.setAttribute("aria-current", "location");
  }, { rootMargin: "999999px 0px -75%" });
  document.querySelectorAll("article :is(h2, h3)[id]").forEach((heading) => follow.observe(heading));
}

const STEPS = "#minimum-pa-en-dag, #det-har-kan-du-gora-i-dag, #timme-for-timme";
for (const [selector, part] of [["pre > code:not([data-nd-lines])", "code-blocks"],
  ["[data-nd-progress]", "progress-table"], [STEPS, "steps"]]) {
  const found = document.querySelectorAll(selector);
  const near = new IntersectionObserver(async (entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    near.disconnect();
    (await import(`./${part}.mjs`)).enhance(found);
  }, { rootMargin: "100%" });
  found.forEach((element) => near.observe(element));
}

// Forms are hidden until they are filled in, so never near.
for (const [selector, part] of [["[data-nd-embed-builder]", "embed-builder"], ["[data-nd-add]", "add-form"]]) {
  const found = document.querySelectorAll(selector);
  if (found.length) (await import(`./${part}.mjs`)).enhance(found);
}
