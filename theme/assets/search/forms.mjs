// What a word is to the search: its form without diacritics, its stem, the parts of a compound. Plain data in and out.
// The stems come from the index (Snowball, made when the site is built); here they are only looked up.

const VOWEL = /[aeiouy]/; // each part of a compound has one
const SHORT = 4; // letters of a word that may be read with an ending only if more than the shortest stem is left: bar|n
const SHORTEST = 3; // letters of a stem or a part: lek|plats, bad|vatten

/** Lower case without diacritics, of the same length: "Måltider" becomes "maltider". */
export function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/** The words of what somebody typed, in lower case. */
export function writtenWords(text) {
  return text.normalize("NFC").toLowerCase().match(/[0-9a-zà-öø-ÿ]+/g) ?? [];
}

/** The words of what somebody typed, folded. */
export function typedWords(text) {
  return writtenWords(text).map(fold);
}

/**
 * The words of the index by their places in the list: as they stand, in lower case (`written`), without diacritics
 * (`forms`) and as stems; and the maps from each of the last three to the next.
 */
export function lexicon({ words, cuts, endings }) {
  const list = spelled(words);
  const isWord = list.map((word) => /^[0-9A-Za-zÀ-ÖØ-öø-ÿ]/.test(word));
  const only = (all) => all.map((word, id) => (isWord[id] ? word : ""));
  const written = only(list.map((word) => word.toLowerCase()));
  const forms = only(list.map(fold));
  const folded = new Map(written.map((word, id) => [word, forms[id]]));
  const stems = forms.map((form, id) => alike(form.slice(0, form.length - parseInt(cuts[id], 36))));
  const stemOf = new Map();
  forms.forEach((form, id) => form && stemOf.set(form, stems[id]));
  const known = new Set(stemOf.values());
  // Of several ways to write a word the first in the list: the commonest of those that are common.
  const shown = new Map();
  forms.forEach((form, id) => form && !shown.has(form) && shown.set(form, list[id]));
  const longest = Math.max(0, ...endings.map((ending) => ending.length));
  return { list, isWord, written, forms, folded, stems, stemOf, shown, known, endings: new Set(endings), longest };
}

/** The words, each of which is written backwards from where it differs from the one before: search_coding.py. */
function spelled(ends) {
  let before = [];
  return ends.split("\n").map((line) => {
    before = [...before.slice(0, parseInt(line[0], 36)), ...line.slice(1)];
    return [...before].reverse().join("");
  });
}

/**
 * The stem as it is in all forms of a word. Snowball leaves be that Swedish writes mm inside a word and m at its end
 * (gymmet, gym), and that it takes -um from Latin words (gymnasium, gymnasiet; museum, museer).
 */
function alike(stem) {
  return stem.replace(/mm$/, "m").replace(/([ei])um$/, "$1");
}

/** The stem of any word: that of the index, or what is left when an ending has been taken from it. */
export function stem(word, words) {
  return words.stemOf.get(word) ?? stems(word, words)[0] ?? endless(word, words)[0] ?? word;
}

/**
 * Every stem of the index that a word is, or would be with an ending, or has with another ending; the shortest first.
 * Snowball takes the s of "badplats" for a genitive, so one word may have two stems.
 */
export function stems(word, words) {
  const rests = [...endless(word, words), word].filter((rest) => rest.length > SHORTEST || word.length > SHORT);
  const found = rests.map(alike)
    .flatMap((rest) => [words.known.has(rest) ? rest : "", words.stemOf.get(rest)]);
  return [...new Set(found)].filter(Boolean);
}

/** What is left of a word without an ending, and without the s of the genitive before that; the shortest first. */
export function endless(word, { endings, longest }) {
  const whole = word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
  const rests = whole.flatMap((form) => Array.from({ length: longest }, (_, at) => at + 1)
    .filter((cut) => form.length - cut >= SHORTEST && endings.has(form.slice(-cut))).map((cut) => form.slice(0, -cut)));
  return [...new Set(rests)].sort((a, b) => a.length - b.length);
}

/**
 * The stems of the two parts of a compound, [] where it is none that the words of the index can tell. A word of the
 * index is parted by its stem; of any other the last part may have an ending.
 */
export function parts(word, words, own = words.stemOf.get(word)) {
  const base = own || word;
  let best = [];
  let most = 0;
  for (let at = SHORTEST; at <= base.length - SHORTEST; at += 1) {
    const whole = part(base.slice(at), words);
    const tail = whole || (!own && bent(base.slice(at), words));
    if (!tail || words.endings.has(base.slice(at))) continue;
    const start = base.slice(0, at);
    const plain = part(start, words) || (start.endsWith("s") && part(start.slice(0, -1), words));
    const head = plain || linked(start, base[at]).map((form) => part(form, words)).find(Boolean);
    // Two even parts are likelier than a short and a long one, and parts as they stand than with another end.
    const likely = Math.min(at, base.length - at) - (whole ? 0 : 2) - (plain ? 0 : 2);
    if (head && likely > most) [best, most] = [[head, tail], likely];
  }
  return best;
}

/** The stems of the parts of a compound of two or three words: datum|parkering|regler. */
export function pieces(word, words) {
  const two = parts(word, words, "");
  for (let at = word.length - SHORTEST; !two.length && at >= 2 * SHORTEST; at -= 1) {
    const end = word.slice(at);
    const tail = words.endings.has(end) ? "" : part(end, words) || bent(end, words);
    const heads = tail ? parts(word.slice(0, at), words) : [];
    if (heads.length) return [...heads, tail];
  }
  return two;
}

/**
 * What a word may be alone that has another end when it begins a compound: invånar is invånare, gatu gata, rese resa;
 * and three of a letter are written as two: handikap|plats.
 */
function linked(text, next = "") {
  const last = text.at(-1);
  return [`${text}e`, `${text}a`, ...(/[eou]/.test(last) ? [`${text.slice(0, -1)}a`] : []),
    ...(last === next ? [text + last] : [])];
}

/** The stem of the longest beginning of a word that is among `stems`, "" where there is none: lek|hage. */
export function firstPart(word, words, stems) {
  for (let at = word.length - SHORTEST; at >= SHORTEST; at -= 1) {
    const start = word.slice(0, at);
    const forms = VOWEL.test(start) ? [start, ...linked(start)] : [];
    const head = forms.map((form) => part(form, words)).find((found) => stems.has(found));
    if (head) return head;
  }
  return "";
}

/** The stem of the longest end of a word that the index knows, "" where there is none: skoter|leder. */
export function lastPart(word, words, stems) {
  for (let at = 1; at <= word.length - SHORTEST; at += 1) {
    const end = word.slice(at);
    const tail = words.endings.has(end) || !VOWEL.test(end) ? "" : part(end, words) || bent(end, words);
    if (tail && (end.length > SHORTEST || stems.has(tail))) return tail;
  }
  return "";
}

function part(text, { stemOf, known }) {
  if (text.length < SHORTEST) return "";
  return stemOf.get(text) ?? (known.has(text) ? text : "");
}

function bent(text, words) {
  return stems(text, words)[0] ?? "";
}

/** How many letters must be added, taken, changed or swapped with the next to make `b` of `a`; at most `limit` + 1. */
export function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, above] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      line[column] = Math.min(above[column] + 1, line[column - 1] + 1, above[column - 1] + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        line[column] = Math.min(line[column], before[column - 2] + 1);
      }
    }
    if (Math.min(...line) > limit) return limit + 1;
    [before, above] = [above, line];
  }
  return above[b.length];
}
