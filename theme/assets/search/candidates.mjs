// A typed word in; the words of the index that it may mean, each with how well it fits (1 is the word itself), out.
import { distance, parts, stem, stems } from "./forms.mjs";

const FIT = { stem: 0.95, joined: 0.9, inflected: 0.85, prefix: 0.8, tail: 0.6, head: 0.5, part: 0.55, inside: 0.3, near: 0.6, far: 0.4 };

/** Map(form -> fit). Words that are only near are asked for when no other fits well: `guessed` says so. */
export function candidates(word, index) {
  const found = new Map();
  const add = (forms, fit) => {
    for (const form of forms ?? []) if (fit > (found.get(form) ?? 0)) found.set(form, fit);
  };
  const base = stem(word, index.words);
  if (index.forms.has(word)) add([word], 1);
  add(index.byStem.get(base), FIT.stem);
  for (const other of stems(word, index.words)) add(index.byStem.get(other), FIT.inflected);
  const sure = found.size > 0;
  add(index.byTail.get(base), FIT.tail);
  add(index.byHead.get(base), FIT.head);
  beginnings(word, index, add);
  if (!sure) {
    for (const part of parts(word, index.words)) add(index.byStem.get(part), FIT.part);
  }
  const guessed = !found.size || (!sure && Math.max(...found.values()) < FIT.near);
  if (guessed) add(near(word, index.forms.keys(), 1), FIT.near);
  if (guessed && Math.max(0, ...found.values()) < FIT.near) add(near(word, index.forms.keys(), 2), FIT.far);
  return { found, sure, guessed: guessed && found.size > 0 };
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
  const forms = [first + second, `${first}s${second}`].flatMap(
    (word) => [...(index.forms.has(word) ? [word] : []), ...(index.byStem.get(stem(word, index.words)) ?? [])]);
  return new Map(forms.map((form) => [form, FIT.joined]));
}
