// A typed word in; the words of the index that it may mean, each with how well it fits (1 is the word itself), out.
import { distance, endless, firstPart, fold, lastPart, pieces, stem, stems } from "./forms.mjs";
import { QUIET } from "./quiet.mjs";

const FIT = {
  stem: 0.95, joined: 0.9, inflected: 0.85, prefix: 0.7, tail: 0.5, near: 0.6, lastPart: 0.5, head: 0.5,
  firstPart: 0.6, begun: 0.45, sibling: 0.3, far: 0.4, end: 0.35, inside: 0.3,
};
const KIN = 0.95; // how much of a fit another form of the same word has
const OTHER = 0.5; // how much of it a word with other dots has, mät for mat, or another ending, konstig for konst
const ADJECTIVE = /^l?igt?a?$/; // an ending that makes another word: konst, konstig
const WHISPER = 0.03; // what is left of the weight of a word like "hur" or "jag"
const FAR = 10; // letters of a word that two slips are forgiven in even where a part of it is known
const LEAST = 5; // letters of a part that a slip is looked for beside
const LONG = 7; // letters of a word that may be a compound with one part that the site lacks

/**
 * What a typed word may mean, as a list of {found: Map(form -> fit), share, quiet, guessed, unsure}. There is one, but
 * for a compound that the site does not have: that means its parts, and a page with all is better than one with some.
 * `guessed` says that the word is not on the site and the nearest was taken, `unsure` that no more than one part of the
 * word is known; `share` is the part of the word's weight.
 */
export function meanings(typed, index) {
  const word = fold(typed);
  const found = new Map();
  const add = (forms, fit) => {
    for (const form of forms ?? []) {
      const worth = fit * likeness(typed, form, index);
      if (worth > (found.get(form) ?? 0)) found.set(form, worth);
    }
  };
  const base = stem(word, index.words);
  add(index.byFold.get(word), 1);
  if (QUIET.has(word)) return [{ found, share: WHISPER, quiet: true, guessed: false }];
  add(index.byStem.get(base), FIT.stem);
  for (const other of stems(word, index.words)) add(index.byStem.get(other), FIT.inflected);
  const known = found.size > 0;
  add(index.byTail.get(base), FIT.tail);
  add(index.byHead.get(base), FIT.head);
  beginnings(word, index, add);
  const inside = pieces(word, index.words);
  if (inside.length && !known) {
    guess(word, found, add, index, FIT.lastPart);
    return inside.map((part, at) => apart(part, at, inside, found, typed, index));
  }
  const [head] = inside;
  // A compound that no page is named by: what it begins with is what it is about, and its end what that is.
  if (head && !index.named.has(base) && !isCommon(head, index)) {
    add(index.byStem.get(head), FIT.begun);
    add(index.byHead.get(head), FIT.sibling);
    if (!isCommon(inside.at(-1), index)) add(index.byStem.get(inside.at(-1)), FIT.far);
  }
  if (!known && word.length >= LONG) knownEnds(word, add, index);
  const guessed = !known && guess(word, found, add, index);
  const slipped = known || guessed ? [] : slippedPieces(word, index);
  if (slipped.length) return slipped.map((part, at) => apart(part, at, slipped, found, typed, index, true));
  return [{ found, share: 1, quiet: false, guessed, unsure: Math.max(...found.values()) <= FIT.end }];
}

/** What a compound may mean with one part that the site lacks. */
function knownEnds(word, add, index) {
  const end = lastPart(word, index.words, index.named);
  if (!isCommon(end, index)) add(index.byStem.get(end), FIT.end);
  add(index.byStem.get(firstPart(word, index.words, index.named)), FIT.end);
}

/** What a part of a compound means: its word, and what begins or ends with it as the compound does. */
function apart(part, at, all, found, typed, index, guessed = false) {
  const own = new Map(found);
  const put = (forms, fit) => {
    for (const form of forms ?? []) {
      const worth = fit * (at ? 1 : likeness(typed.slice(0, part.length), form, index));
      if (worth > (own.get(form) ?? 0)) own.set(form, worth);
    }
  };
  const last = at === all.length - 1;
  put(index.byStem.get(part), last ? FIT.lastPart : FIT.firstPart);
  put((last ? index.byTail : index.byHead).get(part), FIT.sibling);
  return { found: own, share: 1 / all.length, quiet: false, guessed };
}

/** Whether more than half of the pages have a stem, which then tells nothing: väder|data. */
function isCommon(stem, { byStem, forms, texts, pages }) {
  const numbers = (byStem.get(stem) ?? []).flatMap((form) => [...forms.get(form).keys()]);
  return new Set(numbers.map((number) => texts[number].page)).size > pages.length / 2;
}

/**
 * How much of its fit a form keeps that another word may be behind. The dots of letters count where they were typed, or
 * where the site has the word just as it was typed.
 */
function likeness(typed, form, { forms, words }) {
  const [word, folded] = [fold(typed), words.folded.get(form)];
  const base = words.stemOf.get(folded);
  const length = Math.min(word.length, base.length);
  if (word.slice(0, length) !== folded.slice(0, length)) return 1;
  const exact = typed !== word || forms.has(typed);
  if (exact && typed.slice(0, length) !== form.slice(0, length)) return OTHER;
  return ADJECTIVE.test(folded.slice(length)) !== ADJECTIVE.test(word.slice(length)) ? OTHER : 1;
}

/** Takes the nearest words where none fits well; whether it took any. `least` is how well the parts of the word fit. */
function guess(word, found, add, index, least = 0) {
  const fit = () => Math.max(least, ...found.values());
  const taken = [[1, FIT.near], [2, FIT.far]].map(([slips, worth]) => {
    if (fit() >= worth || (slips > 1 && word.length < FAR && fit() >= FIT.end)) return [];
    const close = near(word, index.byFold.keys(), slips);
    for (const form of close) add(index.byFold.get(form), worth);
    const stems = close.length ? close.map((form) => index.words.stemOf.get(form)) : bentAndNear(word, index, slips);
    for (const base of stems) add(index.byStem.get(base), worth * KIN);
    return stems;
  });
  return taken.flat().length > 0;
}

/** The stems that a slip leads to from what is left of a word without its ending: konseerterna, konsert. */
function bentAndNear(word, index, slips) {
  if (slips > 1) return [];
  const rests = endless(word, index.words).reverse();
  return rests.map((rest) => near(rest, index.byStem.keys(), slips)).find((close) => close.length) ?? [];
}

/** The stems of the two parts of a compound with a slip in one of them, [] where there are none: sekretes|prövning. */
function slippedPieces(word, { words, byFold }) {
  const close = (text) => near(text, byFold.keys(), 1).filter((form) => form[0] === text[0])
    .map((form) => words.stemOf.get(form))[0];
  for (let at = word.length - LEAST; at >= LEAST; at -= 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    const head = words.stemOf.get(start) ?? words.stemOf.get(start.replace(/s$/, ""));
    const tail = stems(end, words)[0];
    const found = head ? [head, tail ?? close(end)] : [tail && close(start), tail];
    if (found[0] && found[1]) return found;
  }
  return [];
}

function beginnings(word, index, add) {
  if (word.length < 2) return;
  for (const [folded, forms] of index.byFold) {
    if (folded.startsWith(word)) add(forms, FIT.prefix * (0.4 + 0.6 * word.length / folded.length));
    else if (word.length > 3 && folded.includes(word)) add(forms, FIT.inside);
  }
}

/** The forms that at most so many slips of the finger lead to; a short word has room for fewer. */
export function near(word, forms, slips) {
  const limit = Math.min(slips, word.length < 5 ? 0 : word.length < 8 ? 1 : 2);
  return limit < slips ? [] : [...forms].filter((form) => form.length > 3 && distance(word, form, limit) <= limit);
}

/** What words may mean when they are written as one, as in "lek plats". */
export function joined(apart, index) {
  const forms = [apart.join(""), apart.join("s")].flatMap((word) => [
    ...(index.byFold.get(word) ?? []),
    ...[stem(word, index.words), ...stems(word, index.words)].flatMap((base) => index.byStem.get(base) ?? [])]);
  return new Map(forms.map((form) => [form, FIT.joined]));
}
