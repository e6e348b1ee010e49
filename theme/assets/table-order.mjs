// Which rows, in which order: plain data in, plain data out. A row is {cells: [text, ...], keys: [text or number, ...]}.
const SWEDISH = new Intl.Collator("sv", { numeric: true, sensitivity: "base" });

/** The rows sorted by a column; rows that are equal keep their order. `direction` is 1 or -1. */
export function sorted(rows, column, direction) {
  return rows
    .map((row, index) => [row, index])
    .sort(([a, i], [b, j]) => direction * compare(a.keys[column], b.keys[column]) || i - j)
    .map(([row]) => row);
}

function compare(a, b) {
  return typeof a === "number" && typeof b === "number" ? a - b : SWEDISH.compare(String(a), String(b));
}

/** Whether a row holds every word of the search and has the chosen text in each chosen column. */
export function matches(row, words, choices) {
  const text = fold(row.cells.join(" "));
  return fold(words).split(/\s+/).filter(Boolean).every((word) => text.includes(word))
    && Object.entries(choices).every(([column, choice]) => !choice || row.cells[column] === choice);
}

/** Lower case without diacritics, so that "matsvinn", "Matsvinn" and "skoterförare", "skoterforare" meet. */
export function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/** The texts of a column, each once, in the order of their keys. */
export function choicesOf(rows, column) {
  const seen = new Map(rows.map((row) => [row.cells[column], row.keys[column]]));
  return [...seen].sort(([, a], [, b]) => compare(a, b)).map(([text]) => text);
}
