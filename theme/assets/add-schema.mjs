// Data and the registry's JSON Schema in; what does not fit out. Knows the keywords that the schema uses (a test holds it
// to a real validator): all others are an error, so that none is passed over in silence.
const WORDS = {
  type: () => "har fel form",
  enum: (limit) => `välj bland ${limit.join(", ")}`,
  minLength: () => "texten är tom",
  maxLength: (limit) => `texten får vara högst ${limit} tecken`,
  minimum: (limit) => `minst ${limit}`,
  maximum: (limit) => `högst ${limit}`,
  minItems: () => "minst en behövs",
  uniqueItems: () => "samma sak står två gånger",
  format: () => "dagen finns inte i almanackan",
  required: () => "fyll i",
  dependentRequired: () => "fyll i",
  additionalProperties: () => "okänd nyckel",
};
const NOTES = new Set(["$schema", "title", "description", "enumDescriptions", "errorMessage", "patternErrorMessage",
  "properties", "items", "$ref", "$defs", "oneOf", "allOf", "not", "pattern", ...Object.keys(WORDS)]);
const TYPES = {
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
};

/** What does not fit: [{path: [key or index, ...], keyword, message}]. A missing key is the last step of its path. */
export function errorsOf(schema, definition, data) {
  return check(schema, schema.$defs[definition], data, []);
}

function check(schema, part, data, path) {
  const node = whole(schema, part);
  const unknown = Object.keys(node).find((keyword) => !NOTES.has(keyword));
  if (unknown) throw new Error(`the keyword ${unknown} is not known`);
  const found = [];
  const tell = (keyword, at = path) => found.push({
    path: at, keyword, message: keyword === "pattern" ? node.patternErrorMessage
      : node.errorMessage ?? WORDS[keyword]?.(node[keyword]) ?? keyword,
  });
  if (node.type && !TYPES[node.type](data)) tell("type");
  if (node.enum && !node.enum.includes(data)) tell("enum");
  if (typeof data === "string") text(node, data, tell);
  if (typeof data === "number") {
    if (data < node.minimum) tell("minimum");
    if (data > node.maximum) tell("maximum");
  }
  if (Array.isArray(data)) {
    if (data.length < node.minItems) tell("minItems");
    if (node.uniqueItems && new Set(data.map((item) => JSON.stringify(item))).size < data.length) tell("uniqueItems");
    if (node.items) data.forEach((item, index) => found.push(...check(schema, node.items, item, [...path, index])));
  } else if (TYPES.object(data)) {
    keys(schema, node, data, path, tell, found);
  }
  const fits = (other) => check(schema, other, data, path).length === 0;
  if (node.oneOf && node.oneOf.filter(fits).length !== 1) tell("oneOf");
  if (node.not && fits(node.not)) tell("not");
  for (const other of node.allOf ?? []) found.push(...check(schema, other, data, path));
  return found;
}

function text(node, data, tell) {
  const length = [...data].length;
  if (length < node.minLength) tell("minLength");
  if (length > node.maxLength) tell("maxLength");
  if (node.pattern && !new RegExp(node.pattern).test(data)) tell("pattern");
  else if (node.format && !isDate(data)) tell("format");
}

function keys(schema, node, data, path, tell, found) {
  for (const key of node.required ?? []) if (!(key in data)) tell("required", [...path, key]);
  for (const [key, needed] of Object.entries(node.dependentRequired ?? {})) {
    for (const other of needed) if (key in data && !(other in data)) tell("dependentRequired", [...path, other]);
  }
  for (const [key, value] of Object.entries(data)) {
    const part = node.properties?.[key];
    if (part) found.push(...check(schema, part, value, [...path, key]));
    else if (node.additionalProperties === false) tell("additionalProperties", [...path, key]);
  }
}

function whole(schema, node) {
  if (!node.$ref) return node;
  const { $ref, ...own } = node;
  return { ...whole(schema, schema.$defs[$ref.split("/").at(-1)]), ...own };
}

/** 2023, 2023-09, 2023-09-14 or 2023-09-14T13:00, where the calendar has such a day. */
function isDate(data) {
  const [, year, month = "01", day = "01", hour = "00", minute = "00"] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/.exec(data) ?? [];
  if (!year || year === "0000" || hour > "23" || minute > "59") return false;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}
