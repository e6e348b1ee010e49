// A coded text in; a piece of it around the words that matched, as [text, is it one of them] in order, out.
const WIDTH = 24; // words and signs that are shown
const BEFORE = 4; // of which stand before the first that matched

/** The whole text. */
export function whole(ids, marks, words) {
  return pieces(ids, marks, words);
}

/** The whole text as a string. */
export function plain(ids, words) {
  return pieces(ids, new Set(), words).map(([text]) => text).join("");
}

/** The part of a text with most of the words, the earliest of those that are equally good; with … where it is cut. */
export function excerpt(ids, marks, words) {
  const hit = ids.map((id) => marks.has(words.written[id]));
  let [start, most] = [0, -1];
  for (let at = 0; at < ids.length; at += 1) {
    if (!hit[at]) continue;
    const matched = ids.slice(at, at + WIDTH - BEFORE).filter((_, next) => hit[at + next]);
    const inside = new Set(matched.map((id) => words.written[id]));
    if (inside.size > most) [start, most] = [at, inside.size];
  }
  const begin = start < WIDTH ? 0 : start - BEFORE;
  const end = begin === 0 ? Math.max(WIDTH, start + 2 * BEFORE) : begin + WIDTH;
  const shown = ids.slice(begin, end);
  // No signs where the text is cut.
  while (begin > 0 && shown.length && !words.isWord[shown[0]]) shown.shift();
  while (end < ids.length && shown.length && !words.isWord[shown.at(-1)]) shown.pop();
  const before = begin > 0 ? [["… ", false]] : [];
  const after = end < ids.length ? [[" …", false]] : [];
  return [...before, ...pieces(shown, marks, words), ...after];
}

function pieces(ids, marks, words) {
  const found = [];
  const add = (text, marked) => {
    const last = found.at(-1);
    if (last && last[1] === marked) last[0] += text;
    else found.push([text, marked]);
  };
  ids.forEach((id, at) => {
    // One space between two words is not written.
    if (at && words.isWord[id] && words.isWord[ids[at - 1]]) add(" ", false);
    add(words.list[id], words.isWord[id] && marks.has(words.written[id]));
  });
  return found;
}
