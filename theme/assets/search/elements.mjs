// The parts of the search dialog, made from texts; nothing is read as HTML.

/** An element with attributes, properties and children (elements or texts). */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Texts of which some are marked: [text, is it marked] in order. */
export function marked(pieces) {
  return pieces.map(([text, hit]) => (hit ? element("mark", {}, text) : text));
}

/** The dialog with its field, its places for results, and the two ways on that are always there. */
export function dialogParts(words, lang) {
  const field = element("input", {
    type: "search", id: "nd-search-field", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    enterkeyhint: "go", maxlength: "200", "aria-describedby": "nd-search-keys" });
  const close = element("button", { type: "button", class: "nd-search-close" }, words.close);
  const status = element("p", { role: "status", class: "nd-search-status" });
  const meant = element("p", { class: "nd-search-meant" });
  // Safari takes a list without bullets for no list unless it is told.
  const hits = element("ol", { role: "list", class: "nd-search-hits" });
  const all = element("a", {}, words.all);
  const suggest = element("a", {}, words.suggest);
  const ways = element("div", { class: "nd-search-ways", hidden: "" },
    element("p", {}, words.lost), element("ul", {}, element("li", {}, all), element("li", {}, suggest)));
  const form = element("form", { role: "search", class: "nd-search-form" },
    element("label", { for: field.id }, words.label), field, close,
    element("p", { id: "nd-search-keys", class: "nd-search-keys" }, words.keys));
  const dialog = element("dialog", { class: "nd-search", "aria-label": words.label, lang },
    form, element("div", { class: "nd-search-found" }, status, meant, hits, ways));
  return { dialog, form, field, close, status, meant, hits, ways, all, suggest };
}
