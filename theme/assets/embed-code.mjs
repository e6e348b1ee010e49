// The code to paste: plain choices in, text out. The same as `code` in macros/pages/embeds.py writes.
// choices: {show, kind, lang, theme, rows, area, dataset: {id, title, page} or null}; all but dataset are strings.
const FILLING = ' style="position:absolute;top:5em;left:0;height:calc(100% - 5em)"';
const KINDS = { iframe, element, picture, badge, fragment };

/** The code of one kind, for choices and the facts that the form carries. */
export function embedCode(choices, facts) {
  return KINDS[choices.kind](choices, facts);
}

/** The path of a file of the embed below embed/v1/, with its ending: dataset/laddpunkter-en.html. */
export function fileOf(choices, ending) {
  return `${nameOf(choices)}.${ending}`;
}

function nameOf({ show, dataset, lang }) {
  const stem = dataset ? `dataset/${dataset.id}` : show;
  return lang === "sv" ? stem : `${stem}-${lang}`;
}

/** The choices as the embedded page reads them: ?tema=morkt&antal=10, or nothing. */
export function queryOf({ theme, rows, area }, facts) {
  const chosen = { tema: facts.themes[theme], antal: rows, omrade: area };
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value)).toString();
  return query && `?${query}`;
}

/** One of the texts of what is shown: title, link, alt, badge. */
export function wordsOf({ show, lang, dataset }, facts, name) {
  return facts.shows[show][lang][name].replaceAll("{title}", () => dataset.title);
}

/** The address of the file, absolute. */
function address(choices, facts, ending) {
  return `${facts.base}embed/v1/${fileOf(choices, ending)}`;
}

function pageOf({ show, lang, dataset }, facts) {
  return dataset ? dataset.page : facts.shows[show][lang].page;
}

function iframe(choices, facts) {
  return frame(choices, facts, facts.height);
}

function frame(choices, facts, height, style = "") {
  return html`<iframe src="${address(choices, facts, "html") + queryOf(choices, facts)}" title="${
    wordsOf(choices, facts, "title")}" width="100%" height="${height}" frameborder="0" loading="lazy"` +
    `${style}></iframe>`;
}

function element(choices, facts) {
  const { show, dataset, lang, theme, rows, area } = choices;
  const named = dataset && { dataset: dataset.id, title: wordsOf(choices, facts, "title") };
  const { height, room } = roomOf(choices, facts);
  const style = `display:block;position:relative;padding-bottom:${room}`;
  const chosen = { view: show, ...named, lang, theme, rows, area, height, style };
  const attributes = Object.entries(chosen).map(([name, value]) => value ? html` ${name}="${value}"` : "").join("");
  return `<dataverkstad-embed${attributes}>` + html`<a href="${pageOf(choices, facts)}">${
    wordsOf(choices, facts, "link")}</a>` + `<noscript>${frame(choices, facts, height, FILLING)}</noscript>` +
    html`</dataverkstad-embed>
<script async src="${facts.base}embed/v1/embed.js"></script>`;
}

/** The height where there is much room, and what an element keeps free at every width, as a length in CSS. */
function roomOf(choices, facts) {
  const { show, rows, area } = choices;
  if (show !== "progress") return facts.rooms[nameOf(choices)];
  const shown = facts.rows[area] || facts.rows[""];
  const height = facts.table + facts.row * Math.min(rows || shown, shown);
  return { height, room: `${height}px` };
}

function picture(choices, facts) {
  return html`<p><img src="${address(choices, facts, "svg")}" alt="${wordsOf(choices, facts, "alt")}" width="${
    facts.width}" style="max-width:100%;height:auto"></p>
<p><a href="${pageOf(choices, facts)}">${wordsOf(choices, facts, "link")}</a></p>`;
}

function badge(choices, facts) {
  const file = fileOf(choices, "svg").replace("dataset/", "badge/");
  return html`<a href="${pageOf(choices, facts)}"><img src="${facts.base + file}" alt="${
    wordsOf(choices, facts, "badge")}" height="${facts.badge}" style="max-width:100%"></a>`;
}

function fragment(choices, facts) {
  const url = address(choices, facts, "fragment.html");
  return `curl --fail --silent --show-error --output ${url.split("/").pop()} ${url}`;
}

const REFERENCES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };

/** A template whose values are escaped, for text and for attributes in double quotes. */
function html(parts, ...values) {
  const escaped = values.map((value) => String(value).replace(/[&<>"']/g, (sign) => REFERENCES[sign]));
  return String.raw({ raw: parts }, ...escaped);
}
