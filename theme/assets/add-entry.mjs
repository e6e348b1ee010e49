// What a person has filled in ({"title.sv": text, ...}) in; an entry of the registry out, and its lines of YAML.
const PLAIN = /^[A-Za-zÅÄÖåäöÉé][A-Za-zÅÄÖåäöÉé0-9 .()/–-]*[A-Za-zÅÄÖåäöÉé0-9.)]$|^[A-Za-zÅÄÖåäöÉé]$/;
const WORDS = /^(y|n|yes|no|on|off|true|false|null|[.]nan|[.]inf)$/i;
const NUMBERS = new Set(["rank", "period.year"]);
const LISTS = new Set(["keywords"]);

/** The entry: a name with dots is a path, a number in it an index. What is left empty is left out. */
export function entryOf(values) {
  const entry = {};
  for (const [name, typed] of Object.entries(values)) {
    const value = typed.trim();
    if (value) put(entry, name.split("."), valueOf(name, value));
  }
  return entry;
}

function valueOf(name, text) {
  if (NUMBERS.has(name) && /^[0-9]{1,6}$/.test(text)) return Number(text);
  if (LISTS.has(name)) return text.split(",").map((word) => word.trim()).filter(Boolean);
  return text;
}

function put(around, [step, ...rest], value) {
  const key = /^\d+$/.test(step) ? Number(step) : step;
  if (!rest.length) around[key] = value;
  else put(around[key] ??= /^\d+$/.test(rest[0]) ? [] : {}, rest, value);
}

/** What each kind of entry holds besides what was filled in. */
export function finished(kind, values) {
  const { "start.time": time, ...others } = values;
  const entry = entryOf(others);
  if (kind === "webinars") {
    if (entry.start && time) entry.start += `T${time}`;
    return entry;
  }
  const source = entry.sources?.[0];
  if (entry.stages?.[0]) entry.stages = [{ ...entry.stages[0], ...(source ? { source } : {}) }];
  else entry.stages = [];
  if (entry.rank && source) entry.rank_source = source;
  return entry;
}

/** The entry as it is pasted into datasets.yaml, a key on each line, in the order of the keys given. */
export function yamlOf(entry, order) {
  const names = [...order.filter((key) => key in entry), ...Object.keys(entry).filter((key) => !order.includes(key))];
  return names.map((key, index) => `${index ? "    " : "  - "}${key}: ${flow(key, entry[key])}\n`).join("");
}

function flow(key, value) {
  if (Array.isArray(value)) return `[${value.map((item) => flow(key, item)).join(", ")}]`;
  if (typeof value === "object") {
    return `{${Object.entries(value).map(([name, item]) => `${name}: ${flow(name, item)}`).join(", ")}}`;
  }
  return typeof value === "string" ? scalar(value) : String(value);
}

/** Without quotes only where every program reads it as the same text; JSON is YAML within double quotes. */
function scalar(text) {
  return PLAIN.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
}
