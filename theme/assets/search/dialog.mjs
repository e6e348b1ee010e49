// The search dialog, opened by the page's search button. It shows at once; the index and what reads it come meanwhile.
import { dialogParts, element } from "./elements.mjs";
import { WORDS } from "./words.mjs";

let opened;

/**
 * Show the dialog. `root` is the site's root as seen from the page, `trigger` gets the focus back when it closes, and
 * `lang` is the language of its words, that of the page's heading if nothing else is said.
 */
export async function openSearch({ root, trigger, lang = document.querySelector("h1")?.closest("[lang]")?.lang }) {
  opened ??= prepare(new URL((root || ".").replace(/\/*$/, "/"), document.baseURI), WORDS[lang] ? lang : "sv");
  const { parts, styled } = opened;
  await styled;
  if (parts.dialog.open) return;
  parts.dialog.addEventListener("close", () => trigger?.focus(), { once: true });
  parts.dialog.showModal();
  parts.field.focus();
  parts.field.select();
}

function prepare(base, lang) {
  const words = WORDS[lang];
  const parts = dialogParts(words, lang);
  const styled = style();
  document.body.append(parts.dialog);
  listen(parts);
  parts.status.textContent = words.loading;
  Promise.all([import("./results.mjs"), fetchIndex(base)]).then(([{ showResults }, data]) => {
    showResults(parts, data, base, words);
  }).catch(() => { parts.status.textContent = words.failed; });
  return { parts, styled };
}

async function fetchIndex(base) {
  const response = await fetch(new URL("search/index.json", base));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

/** The dialog's styles, once; it opens without them when they can not be fetched. */
function style() {
  const link = element("link", { rel: "stylesheet", href: new URL("search.css", import.meta.url) });
  const loaded = new Promise((resolve) => ["load", "error"].forEach((name) => link.addEventListener(name, resolve)));
  document.head.append(link);
  return loaded;
}

function listen({ dialog, form, field, close, hits }) {
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    // The dialog's own box is filled by its children: a click on the dialog itself is beside it.
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    hits.querySelector("a")?.click();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      // A search field would otherwise take the first Escape to empty itself.
      event.preventDefault();
      dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [field, ...hits.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
  });
}
