// What somebody typed and the index in; pages in order, each with its best section, out. No DOM.
import { joined, meanings } from "./candidates.mjs";
import { fold, writtenWords } from "./forms.mjs";
import { ABOUT, COLUMN, HEADING, NAMES, TEXT, TITLE } from "./index.mjs";

const WEIGHT = { [TITLE]: 10, [NAMES]: 8, [ABOUT]: 2, [HEADING]: 3, [COLUMN]: 1.5, [TEXT]: 2 };
const LAST = 0.4; // what is left of the score of a page that comes last
const FAINT = 0.02; // of the best score; what is below is left out
const SHOWN = 10;
const FEW = 3; // that are shown where they have only a part of a word in common with what was typed
const WORDS = 12; // of what was typed; a text that somebody pastes has more
const NAMED = 0.5; // how well a word of title or names must fit for the page itself to be meant
const EXACT = 1.5; // what a page gains of which a whole title or name was typed
const TOGETHER = 1.3; // what a page gains where all the words stand in one title, name or heading
const MENTION = 0.3; // how much a page that only mentions a word counts against its rarity
const SAME = 0.85; // how well a word must fit to be the same in another inflection
const GUESS = 0.5; // how much a guessed word counts beside one that is on the site
const OWN = 0.5; // what a section gains whose heading is little more than the word

/**
 * {hits: [{page, section, score}], total, missing, weak, marks, guesses}. `section` is -1 where the page itself is meant,
 * `marks` are the forms to mark; `guesses` are typed words that the index lacks, each with the form that was taken
 * instead; `missing` are those of which no more than one part is known, and `weak` says that nothing else was typed and
 * no page is named by that part.
 */
export function search(text, index) {
  const written = [...new Set(writtenWords(text).flatMap((word) => divided(word, index)))].slice(0, WORDS);
  const words = written.map(fold);
  const read = written.map((word) => meanings(word, index));
  join(words, read, index);
  const all = read.flat();
  const scores = all.map(({ found }) => scoreWord(found, index));
  const sure = all.some(({ quiet, guessed }) => !quiet && !guessed);
  const rare = scores.map((pages, at) => rarity(pages, index.pages.length) * all[at].share
    * (sure && all[at].guessed ? GUESS : 1));
  const total = rare.reduce((sum, value) => sum + value, 0);
  const loud = read.filter(([{ quiet }]) => !quiet).length;
  const hits = [];
  index.pages.forEach((page, number) => {
    const matched = scores.map((pages) => pages.get(number));
    if (!matched.some(Boolean)) return;
    const share = matched.reduce((sum, match, at) => sum + (match ? rare[at] * match.fit : 0), 0) / total;
    const sum = matched.reduce((sum, match, at) => sum + (match ? rare[at] * match.score : 0), 0);
    const exact = exactly(matched, words.length, index);
    const close = loud > 1 && together(matched, all) >= loud ? TOGETHER : 1;
    // Whoever types all of a longer name wants that page, wherever it comes else.
    const rank = page.last && !(exact > 1 && loud > 1) ? LAST : 1;
    hits.push({
      page, exact, score: sum * share ** 1.5 * close * rank, section: bestSection(matched, rare),
      named: matched.some((match) => match?.title),
    });
  });
  const best = Math.max(...hits.map(({ score }) => score));
  const worth = hits.filter(({ score }) => score > FAINT * best).sort((a, b) => b.score * b.exact - a.score * a.exact);
  const missing = written.filter((_, at) => read[at][0].unsure);
  const weak = missing.length > 0 && missing.length === loud && !worth[0]?.named;
  const marks = new Set(all.flatMap(({ found, quiet }) => (quiet ? [] : [...found.keys()])));
  return {
    missing, weak, total: worth.length, hits: worth.slice(0, weak ? FEW : SHOWN), marks,
    guesses: read.flatMap((parts, at) => (
      parts[0].guessed ? [[written[at], parts.map(({ found }) => bestForm(found)).join(" ")]] : [])),
  };
}

/** A word as it was typed; or its letters and its numbers apart, where the site writes them so: utf8. */
function divided(word, { byFold }) {
  const apart = word.match(/\d+|\D+/g);
  return !byFold.has(fold(word)) && apart.every((part) => byFold.has(fold(part))) ? apart : [word];
}

/** Adds to each word what it means together with the next one or two: lek plats, open street map. */
function join(words, read, index) {
  for (const count of [2, 3]) {
    for (let at = 0; at + count <= words.length; at += 1) {
      for (const [form, fit] of joined(words.slice(at, at + count), index)) {
        for (const { found } of read.slice(at, at + count).flat()) found.set(form, Math.max(fit, found.get(form) ?? 0));
      }
    }
  }
}

/** What a page gains of which a whole title or name was typed, and nothing else. */
function exactly(matched, count, { texts }) {
  return [...matched[0]?.same ?? []].some((number) => texts[number].length === count
    && matched.every((match) => match?.same.has(number))) ? EXACT : 1;
}

/** How many of the typed words stand in one title, name or heading. */
function together(matched, all) {
  const counted = new Map();
  matched.forEach((match, at) => {
    if (all[at].quiet) return;
    for (const text of match?.within ?? []) counted.set(text, (counted.get(text) ?? 0) + all[at].share);
  });
  return Math.max(0, ...counted.values());
}

/**
 * How well one typed word stands: Map(page -> {score, fit, title, within, same, sections: Map(at -> {worth, fit})}).
 * `within` are the titles, names and headings that it stands in, `same` those of them that have the very word.
 */
function scoreWord(found, index) {
  const pages = new Map();
  for (const [form, fit] of found) {
    for (const [number, count] of index.forms.get(form) ?? []) {
      const { page, section, kind, length } = index.texts[number];
      if (!pages.has(page)) {
        const [within, same] = [new Set(), new Set()];
        pages.set(page, { kinds: new Map(), sections: new Map(), within, same, fit: 0, title: 0 });
      }
      const seen = pages.get(page);
      const worth = WEIGHT[kind] * fit * weightOf(kind, count, length);
      seen.fit = Math.max(seen.fit, fit);
      if (fit >= SAME && (kind === TITLE || kind === NAMES)) seen.same.add(number);
      if (fit >= NAMED && (kind === TITLE || kind === NAMES || kind === HEADING)) seen.within.add(number);
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
  if (kind === NAMES) return 1 / (0.9 + 0.1 * length);
  return kind === TEXT ? count / (count + 0.6 + length / 150) : 1;
}

function rarity(pages, total) {
  let sum = 0;
  for (const { fit, title } of pages.values()) sum += Math.max(title, MENTION * fit);
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
  return [...found].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0][0];
}
