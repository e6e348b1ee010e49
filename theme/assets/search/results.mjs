// What the engine finds, as a list in the dialog, while somebody types.
import { excerpt, plain, whole } from "./context.mjs";
import { element, marked } from "./elements.mjs";
import { search } from "./engine.mjs";
import { typedWords } from "./forms.mjs";
import { readIndex } from "./index.mjs";
import { nearest } from "./nearest.mjs";
import { say } from "./words.mjs";

/** List what the field says, now and at every change. `data` is the index as it was fetched. */
export function showResults(parts, data, base, words) {
  const index = readIndex(data);
  parts.all.href = new URL(index.all[parts.dialog.lang], base);
  parts.suggest.href = new URL(index.suggest, base);
  parts.ways.hidden = false;
  const show = () => update(parts, index, base, words);
  parts.field.addEventListener("input", show);
  show();
}

function update({ field, status, meant, hits, ways }, index, base, words) {
  const text = field.value.trim();
  // One letter leads nowhere yet.
  const enough = typedWords(text).some((word) => word.length > 1);
  const found = enough ? search(text, index) : { hits: [], total: 0, marks: new Set(), guesses: [], missing: [] };
  hits.replaceChildren(...found.hits.map((hit) => item(hit, found.marks, index, base)));
  hits.parentElement.scrollTop = 0;
  // Where what was found is hardly it, the ways on come first.
  hits[found.weak ? "before" : "after"](ways);
  const doubtful = enough && (!found.total || found.missing.length);
  meant.replaceChildren(...suggestions(doubtful ? nearest(text, index) : [], field, words));
  status.textContent = enough ? told(text, found, words) : words.hint;
}

function told(text, { total, hits, guesses, missing, weak }, words) {
  if (!total) return say(words.none, { text });
  const many = total > hits.length ? words.best : words.many;
  const count = total === 1 ? words.one : say(many, { total, shown: hits.length });
  const guessed = guesses.map(([typed, form]) => say(words.guessed, { typed, word: form }));
  const lacking = missing.map((typed) => say(words.missing, { typed }));
  return [...guessed, ...lacking, ...(weak ? [words.closest] : []), count].join(" ");
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
  return [`${words.meant} `, ...buttons.flatMap((button) => [button, " "]).slice(0, -1), "?"];
}

function item({ page, section }, marks, index, base) {
  const part = page.sections[section];
  const url = new URL(page.url, base);
  const title = element("span", { class: "nd-search-title" }, ...marked(whole(page.title, marks, index.words)));
  if (part?.heading.length) {
    url.hash = part.anchor || slug(plain(part.heading, index.words));
    const heading = marked(whole(part.heading, marks, index.words));
    title.append(" › ", element("span", { class: "nd-search-section" }, ...heading));
  }
  const context = marked(excerpt(part?.text.length ? part.text : page.about, marks, index.words));
  return element("li", {}, element("a", { href: url, lang: page.lang },
    title, " ", element("span", { class: "nd-search-context" }, ...context)));
}

/** The id of a heading, as it is made when the site is built: macros/pages/prose/anchors.py. */
export function slug(text) {
  return text.normalize("NFKD").replace(/[^\x00-\x7f]/g, "").replace(/[^\w\s-]/g, "").trim().toLowerCase()
    .replace(/[-\s]+/g, "-");
}
