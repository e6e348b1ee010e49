// What somebody typed and the index in; pages in order, each with its best section, out. No DOM.
import { joined, meanings } from "./candidates.mjs";
import { typedWords } from "./forms.mjs";
import { ABOUT, COLUMN, HEADING, NAMES, TEXT, TITLE } from "./index.mjs";

const WEIGHT = { [TITLE]: 10, [NAMES]: 8, [ABOUT]: 2, [HEADING]: 3, [COLUMN]: 1.5, [TEXT]: 1.5 };
const LAST = 0.4; // what is left of the score of a page that comes last
const FAINT = 0.02; // of the best score; what is below is left out
const SHOWN = 10;
const WORDS = 12; // of what was typed; a text that somebody pastes has more
const NAMED = 0.5; // how well a word of title or names must fit for the page itself to be meant
const EXACT = 1.5; // what a page gains whose whole title was typed
const SAME = 0.85; // how well a word must fit to be the same in another inflection
const OWN = 0.5; // what a section gains whose heading is little more than the word

/**
 * {hits: [{page, section, score}], total, marks, guesses}. `section` is -1 where the page itself is meant, `marks` are
 * the forms to mark; `guesses` are typed words that the index lacks, each with the form that was taken instead.
 */
export function search(text, index) {
  const words = [...new Set(typedWords(text))].slice(0, WORDS);
  const read = words.map((word) => meanings(word, index));
  words.slice(1).forEach((word, at) => {
    for (const [form, fit] of joined(words[at], word, index)) {
      for (const { found } of read.slice(at, at + 2).flat()) found.set(form, Math.max(fit, found.get(form) ?? 0));
    }
  });
  const all = read.flat();
  const scores = all.map(({ found }) => scoreWord(found, index));
  const rare = scores.map((pages, at) => rarity(pages, index.pages.length) * all[at].share);
  const total = rare.reduce((sum, value) => sum + value, 0);
  const hits = [];
  index.pages.forEach((page, number) => {
    const matched = scores.map((pages) => pages.get(number));
    if (!matched.some(Boolean)) return;
    const share = matched.reduce((sum, match, at) => sum + (match ? rare[at] * match.fit : 0), 0) / total;
    const sum = matched.reduce((sum, match, at) => sum + (match ? rare[at] * match.score : 0), 0);
    const exact = matched.every((match) => match?.titled === words.length) ? EXACT : 1;
    hits.push({ page, exact, score: sum * share ** 2 * (page.last ? LAST : 1), section: bestSection(matched, rare) });
  });
  const best = Math.max(...hits.map(({ score }) => score));
  const worth = hits.filter(({ score }) => score > FAINT * best).sort((a, b) => b.score * b.exact - a.score * a.exact);
  const marks = new Set(all.flatMap(({ found, quiet }) => (quiet ? [] : [...found.keys()])));
  return {
    total: worth.length, hits: worth.slice(0, SHOWN), marks,
    guesses: read.flatMap(([{ found, guessed }], at) => (guessed ? [[words[at], bestForm(found)]] : [])),
  };
}

/** How well one typed word stands: Map(page -> {score, fit, title, titled, sections: Map(section -> {worth, fit})}). */
function scoreWord(found, index) {
  const pages = new Map();
  for (const [form, fit] of found) {
    for (const [number, count] of index.forms.get(form) ?? []) {
      const { page, section, kind, length } = index.texts[number];
      if (!pages.has(page)) pages.set(page, { kinds: new Map(), sections: new Map(), fit: 0, title: 0 });
      const seen = pages.get(page);
      const worth = WEIGHT[kind] * fit * weightOf(kind, count, length);
      seen.fit = Math.max(seen.fit, fit);
      if (kind === TITLE && fit >= SAME) seen.titled = length;
      if (kind === TITLE || kind === NAMES) seen.title = Math.max(seen.title, fit);
      if (section < 0) seen.kinds.set(kind, Math.max(worth, seen.kinds.get(kind) ?? 0));
      else {
        const before = seen.sections.get(section) ?? { worth: 0, fit: 0 };
        const says = fit + (kind === HEADING && length < 3 ? OWN : 0);
        seen.sections.set(section, { worth: before.worth + worth, fit: Math.max(before.fit, says) });
      }
    }
  }
  for (const seen of pages.values()) {
    const worths = [...seen.sections.values()].map(({ worth }) => worth);
    const whole = [...seen.kinds.values()].reduce((sum, worth) => sum + worth, 0);
    seen.score = whole + Math.max(0, ...worths) + 0.2 * Math.log1p(worths.length);
  }
  return pages;
}

/** How much a match weighs in a text: more in a short title, less the more often it has been said. */
function weightOf(kind, count, length) {
  if (kind === TITLE || kind === HEADING || kind === COLUMN) return 1 / (0.7 + 0.1 * length);
  return kind === TEXT ? count / (count + 0.6 + length / 150) : 1;
}

function rarity(pages, total) {
  let sum = 0;
  for (const { fit } of pages.values()) sum += fit;
  return Math.log(1 + (total - sum + 0.5) / (sum + 0.5)) + 0.3;
}

/** The section where the words stand best; -1 where it says no more of what was typed than the title does. */
function bestSection(matched, rare) {
  const sections = new Map();
  let named = 0;
  matched.forEach((match, at) => {
    if (!match) return;
    named += rare[at] * (match.title >= NAMED ? 1 : 0);
    for (const [section, { worth, fit }] of match.sections) {
      const seen = sections.get(section) ?? { worth: 0, said: 0 };
      sections.set(section, { worth: seen.worth + rare[at] * worth, said: seen.said + rare[at] * fit });
    }
  });
  const better = [...sections].filter(([, { said }]) => said > named);
  return better.length ? better.reduce((a, b) => (b[1].worth > a[1].worth ? b : a))[0] : -1;
}

function bestForm(found) {
  return [...found].sort((a, b) => b[1] - a[1])[0][0];
}
