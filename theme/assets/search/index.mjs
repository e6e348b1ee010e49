// The index as it was fetched in, texts as lists of words and where each word stands out.
import { lexicon, parts } from "./forms.mjs";
import { QUIET } from "./quiet.mjs";

export const TITLE = 0, NAMES = 1, ABOUT = 2, HEADING = 3, TEXT = 4, COLUMN = 5;
const COLUMNS = "falt-"; // how the id of a column in a table of columns begins
const BETWEEN = ". "; // what stands between the names of a page
// The letters that stand for words: the same as in macros/publish/search_coding.py.
const FIRST = 0x23;
const PASSED_OVER = [[0x5c, 0x5d], [0x7f, 0xa0], [0xd800, 0xe000]];

/** The place in the list of words that a letter stands for. */
export function place(code) {
  let passed = 0;
  for (const [begin, end] of PASSED_OVER) if (code >= end) passed += end - begin;
  return code - FIRST - passed;
}

function decode(text) {
  return Array.from({ length: text.length }, (_, at) => place(text.charCodeAt(at)));
}

/**
 * The pages, the texts of each, and for each word where it stands.
 * A text is {page, section, kind, words, length}, with the section's place among those of the page or -1.
 */
export function readIndex(data) {
  const words = lexicon(data);
  const texts = [];
  const pages = data.pages.map((page, number) => {
    const put = (kind, ids, section = -1) => texts.push(
      { page: number, section, kind, words: ids, length: ids.filter((id) => words.isWord[id]).length });
    const add = (kind, text, section) => {
      const ids = decode(text);
      put(kind, ids, section);
      return ids;
    };
    for (const name of divided(decode(page.names), words)) put(NAMES, name);
    return {
      url: page.url, lang: page.lang, last: page.last,
      title: add(TITLE, page.title), about: add(ABOUT, page.about),
      sections: page.sections.map(([anchor, heading, text], section) => {
        const kind = anchor.startsWith(COLUMNS) ? COLUMN : HEADING;
        return { anchor, heading: add(kind, heading, section), text: add(TEXT, text, section) };
      }),
    };
  });
  return { pages, texts, words, ...postings(texts, words), all: data.all, suggest: data.suggest };
}

/** The names of a page, one by one. */
function divided(ids, { list }) {
  const ends = [...ids.keys()].filter((at) => list[ids[at]].startsWith(BETWEEN));
  return [...ends, ids.length].map((end, at) => ids.slice(at ? ends[at - 1] + 1 : 0, end));
}

/**
 * Where each form of a word stands, as Map(text -> how often); the forms without diacritics, by stem and by stem of a
 * part; and the stems of what the pages are named, QUIET words aside.
 */
function postings(texts, words) {
  const forms = new Map();
  texts.forEach((text, number) => {
    for (const id of text.words) {
      const form = words.written[id];
      if (!form) continue;
      const places = forms.get(form) ?? forms.set(form, new Map()).get(form);
      places.set(number, (places.get(number) ?? 0) + 1);
    }
  });
  const [byFold, byStem, byHead, byTail] = [new Map(), new Map(), new Map(), new Map()];
  const note = (map, key, form) => (map.get(key) ?? map.set(key, []).get(key)).push(form);
  for (const form of forms.keys()) {
    const folded = words.folded.get(form);
    note(byFold, folded, form);
    note(byStem, words.stemOf.get(folded), form);
    const [head, tail] = parts(folded, words);
    if (head) note(byHead, head, form);
    if (tail) note(byTail, tail, form);
  }
  const named = new Set(texts.filter(({ kind }) => kind === TITLE || kind === NAMES)
    .flatMap((text) => text.words.filter((id) => !QUIET.has(words.forms[id])).map((id) => words.stems[id])));
  return { forms, byFold, byStem, byHead, byTail, named };
}
