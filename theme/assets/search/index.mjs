// The index as it was fetched in, texts as lists of words and where each word stands out.
import { lexicon, parts } from "./forms.mjs";

export const TITLE = 0, NAMES = 1, ABOUT = 2, HEADING = 3, TEXT = 4, COLUMN = 5;
const COLUMNS = "falt-"; // how the id of a column in a table of columns begins
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
    const add = (kind, text, section = -1) => {
      const ids = decode(text);
      texts.push({ page: number, section, kind, words: ids, length: ids.filter((id) => words.isWord[id]).length });
      return ids;
    };
    return {
      url: page.url, lang: page.lang, last: page.last,
      title: add(TITLE, page.title), names: add(NAMES, page.names), about: add(ABOUT, page.about),
      sections: page.sections.map(([anchor, heading, text], section) => {
        const kind = anchor.startsWith(COLUMNS) ? COLUMN : HEADING;
        return { anchor, heading: add(kind, heading, section), text: add(TEXT, text, section) };
      }),
    };
  });
  return { pages, texts, words, ...postings(texts, words), all: data.all, suggest: data.suggest };
}

/** Where each form stands, as Map(text -> how often), and the forms by stem and by stem of a part. */
function postings(texts, words) {
  const forms = new Map();
  texts.forEach((text, number) => {
    for (const id of text.words) {
      const form = words.forms[id];
      if (!form) continue;
      const places = forms.get(form) ?? forms.set(form, new Map()).get(form);
      places.set(number, (places.get(number) ?? 0) + 1);
    }
  });
  const [byStem, byHead, byTail] = [new Map(), new Map(), new Map()];
  const note = (map, key, form) => (map.get(key) ?? map.set(key, []).get(key)).push(form);
  for (const form of forms.keys()) {
    note(byStem, words.stemOf.get(form), form);
    const [head, tail] = parts(form, words);
    if (head) note(byHead, head, form);
    if (tail) note(byTail, tail, form);
  }
  return { forms, byStem, byHead, byTail };
}
