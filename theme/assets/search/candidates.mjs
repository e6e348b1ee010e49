// A typed word in; the words of the index that it may mean, each with how well it fits (1 is the word itself), out.
import { distance, lastPart, parts, stem, stems } from "./forms.mjs";
import { QUIET } from "./quiet.mjs";

const FIT = {
  stem: 0.95, joined: 0.9, inflected: 0.85, prefix: 0.8, tail: 0.6, near: 0.6, lastPart: 0.55, head: 0.5,
  firstPart: 0.5, far: 0.4, end: 0.35, inside: 0.3,
};
const WHISPER = 0.03; // what is left of the weight of a word like "hur" or "jag"

/**
 * What a typed word may mean, as one or two of {found: Map(form -> fit), share, quiet, guessed}. A compound that the
 * site does not have means its two parts, and a page with both is better than a page with one. `guessed` says that the
 * word is not on the site and the nearest was taken; `share` is the part of the word's weight.
 */
export function meanings(word, index) {
  const found = new Map();
  const add = (forms, fit) => {
    for (const form of forms ?? []) if (fit > (found.get(form) ?? 0)) found.set(form, fit);
  };
  const base = stem(word, index.words);
  if (index.forms.has(word)) add([word], 1);
  if (QUIET.has(word)) return [{ found, share: WHISPER, quiet: true, guessed: false }];
  add(index.byStem.get(base), FIT.stem);
  for (const other of stems(word, index.words)) add(index.byStem.get(other), FIT.inflected);
  const known = found.size > 0;
  add(index.byTail.get(base), FIT.tail);
  add(index.byHead.get(base), FIT.head);
  beginnings(word, index, add);
  const [head, tail] = known ? [] : parts(word, index.words);
  if (!known && !head) add(index.byStem.get(lastPart(word, index.words)), FIT.end);
  const guessed = !known && !head && guess(word, found, add, index);
  if (!head) return [{ found, share: 1, quiet: false, guessed }];
  guess(word, found, add, index, FIT.lastPart);
  return [[head, FIT.firstPart], [tail, FIT.lastPart]].map(([part, fit]) => {
    const forms = (index.byStem.get(part) ?? []).map((form) => [form, Math.max(fit, found.get(form) ?? 0)]);
    return { found: new Map([...found, ...forms]), share: 0.5, quiet: false, guessed: false };
  });
}

/** Takes the nearest words where none fits well; whether it took any. `least` is how well the parts of the word fit. */
function guess(word, found, add, index, least = 0) {
  const fit = () => Math.max(least, ...found.values());
  const taken = [[1, FIT.near], [2, FIT.far]].map(([slips, worth]) => {
    if (fit() >= worth) return [];
    const close = near(word, index.forms.keys(), slips);
    add(close, worth);
    return close;
  });
  return taken.flat().length > 0;
}

function beginnings(word, index, add) {
  if (word.length < 2) return;
  for (const form of index.forms.keys()) {
    if (form.startsWith(word)) add([form], FIT.prefix * (0.4 + 0.6 * word.length / form.length));
    else if (word.length > 3 && form.includes(word)) add([form], FIT.inside);
  }
}

/** The forms that at most so many slips of the finger lead to; a short word has room for fewer. */
export function near(word, forms, slips) {
  const limit = Math.min(slips, word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
  return limit < slips ? [] : [...forms].filter((form) => form.length > 3 && distance(word, form, limit) <= limit);
}

/** What two words may mean when they are written as one, as in "lek plats". */
export function joined(first, second, index) {
  const forms = [first + second, `${first}s${second}`].flatMap((word) => [
    ...(index.forms.has(word) ? [word] : []),
    ...[stem(word, index.words), ...stems(word, index.words)].flatMap((base) => index.byStem.get(base) ?? [])]);
  return new Map(forms.map((form) => [form, FIT.joined]));
}
