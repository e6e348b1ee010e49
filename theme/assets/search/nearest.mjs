// What was typed without a hit in; words of titles and headings that are most like it out.
import { distance, typedWords } from "./forms.mjs";
import { HEADING, TITLE } from "./index.mjs";

const SHOWN = 3;
const SLIPS = 0.34; // for each letter that was typed

/** At most three words, the most alike first, as they are written on the site in lower case; [] when none is alike. */
export function nearest(text, index) {
  const shown = new Set(index.texts.filter(({ kind }) => kind === TITLE || kind === HEADING)
    .flatMap(({ words }) => words).filter((id) => index.words.isWord[id]).map((id) => index.words.forms[id]));
  const scored = [];
  for (const word of typedWords(text)) {
    const limit = Math.floor(word.length * SLIPS);
    for (const form of shown) {
      if (form.length < 4) continue;
      const away = distance(word, form, limit);
      if (away <= limit) scored.push([away / Math.max(word.length, form.length), form]);
    }
  }
  scored.sort((a, b) => a[0] - b[0]);
  // One form of each word, the one that is most alike.
  const best = new Map();
  for (const [, form] of scored) {
    const stem = index.words.stemOf.get(form);
    if (!best.has(stem)) best.set(stem, index.words.shown.get(form).toLowerCase());
  }
  return [...best.values()].slice(0, SHOWN);
}
