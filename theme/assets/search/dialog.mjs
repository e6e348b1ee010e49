// The search dialog: opened by the page's search button, fetches the index the first time, lists what the engine finds.
import { dialogParts, element, marked } from "./elements.mjs";
import { excerpt, plain, whole } from "./context.mjs";
import { search } from "./engine.mjs";
import { readIndex } from "./index.mjs";
import { nearest } from "./nearest.mjs";
import { WORDS, say } from "./words.mjs";

let opened;

/**
 * Show the dialog. `root` is the site's root as seen from the page, `trigger` gets the focus back when it closes,
 * `lang` is the language of its words.
 */
export async function openSearch({ root, trigger, lang = "sv" }) {
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
  fetchIndex(base).then((index) => {
    parts.all.href = new URL(index.all, base);
    parts.suggest.href = new URL(index.suggest, base);
    parts.ways.hidden = false;
    const show = () => update(parts, index, base, words);
    parts.field.addEventListener("input", show);
    show();
  }, () => { parts.status.textContent = words.failed; });
  return { parts, styled };
}

async function fetchIndex(base) {
  const response = await fetch(new URL("search/index.json", base));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return readIndex(await response.json());
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

function update({ field, status, meant, hits }, index, base, words) {
  const text = field.value.trim();
  const found = search(text, index);
  hits.replaceChildren(...found.hits.map((hit) => item(hit, found.marks, index, base)));
  hits.parentElement.scrollTop = 0;
  const near = text && !found.total ? nearest(text, index) : [];
  meant.replaceChildren(...suggestions(near, field, words));
  status.textContent = text ? told(text, found, words, index) : words.hint;
}

function told(text, { total, hits, guesses }, words, index) {
  if (!total) return say(words.none, { text });
  const count = total === 1 ? words.one : say(total > hits.length ? words.best : words.many, { total, shown: hits.length });
  const guessed = guesses.map(([typed, form]) => say(words.guessed, { typed, word: index.words.shown.get(form) }));
  return [...guessed, `${count}.`].join(" ");
}

function suggestions(near, field, words) {
  if (!near.length) return [];
  const buttons = near.map((word) => {
    const button = element("button", { type: "button", lang: "sv" }, word);
    button.addEventListener("click", () => {
      field.value = word;
      field.dispatchEvent(new Event("input"));
      field.focus();
    });
    return button;
  });
  return [`${words.meant} `, ...buttons.flatMap((button, at) => (at ? [" ", button] : [button])), "?"];
}

function item({ page, section }, marks, index, base) {
  const part = page.sections[section];
  const url = new URL(page.url, base);
  if (part?.heading.length) url.hash = part.anchor || slug(plain(part.heading, index.words));
  const name = element("span", { class: "nd-search-title" }, ...marked(whole(page.title, marks, index.words)));
  if (part?.heading.length) {
    const heading = element("span", { class: "nd-search-section" }, ...marked(whole(part.heading, marks, index.words)));
    name.append(element("span", { class: "nd-search-into" }, " › "), heading);
  }
  const context = excerpt(part?.text.length ? part.text : page.about, marks, index.words);
  return element("li", {}, element("a", { href: url, lang: page.lang },
    name, " ", element("span", { class: "nd-search-context" }, ...marked(context))));
}

/** The id of a heading, as it is made when the site is built: macros/pages/prose/anchors.py. */
export function slug(text) {
  return text.normalize("NFKD").replace(/[^\x00-\x7f]/g, "").replace(/[^\w\s-]/g, "").trim().toLowerCase()
    .replace(/[-\s]+/g, "-");
}
