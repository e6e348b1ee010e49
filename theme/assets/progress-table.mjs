// Sorting and filter for the progress table. The table is complete without this script.
import { styled } from "./sheet.mjs";
import { choicesOf, matches, sorted } from "./table-order.mjs";

export async function enhance(boxes) {
  await styled("progress-table.css");
  for (const box of boxes) addTools(box);
}

function addTools(box) {
  const table = box.querySelector("table");
  const body = table.tBodies[0];
  const headers = [...table.tHead.rows[0].cells];
  const rows = [...body.rows].filter((element) => element.dataset.id).map((element) => read(element, headers));
  if (rows.length < 2) return;
  const tools = document.createElement("form");
  tools.className = "nd-tools";
  tools.addEventListener("submit", (event) => event.preventDefault());
  const search = field(tools, box.dataset.search, document.createElement("input"));
  search.type = "search";
  const selects = headers.flatMap((header, column) => "filter" in header.dataset
    ? [[column, choice(tools, header.textContent, box.dataset.all, choicesOf(rows, column))]] : []);
  const count = tools.appendChild(document.createElement("output"));
  const filter = () => {
    const choices = Object.fromEntries(selects.map(([column, select]) => [column, select.value]));
    let shown = 0;
    for (const row of rows) {
      row.element.hidden = !matches(row, search.value, choices);
      shown += !row.element.hidden;
    }
    count.textContent = box.dataset.count.replace("{shown}", shown).replace("{total}", rows.length);
  };
  tools.addEventListener("input", filter);
  filter();
  headers.forEach((header, column) => header.dataset.sort && sortBy(header, column, headers, rows, body));
  box.prepend(tools);
}

function read(element, headers) {
  const cells = [...element.cells];
  return {
    element,
    cells: cells.map((cell) => (cell.querySelector(".nd-stage") ?? cell).textContent.trim()),
    keys: cells.map((cell, column) => headers[column].dataset.sort === "number"
      ? Number(cell.dataset.key) : cell.textContent.trim()),
  };
}

function field(form, text, control) {
  const label = form.appendChild(document.createElement("label"));
  label.append(text, control);
  return control;
}

function choice(form, text, all, options) {
  const select = field(form, text, document.createElement("select"));
  select.append(new Option(all, ""), ...options.map((option) => new Option(option, option)));
  return select;
}

function sortBy(header, column, headers, rows, body) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "nd-sort";
  button.append(...header.childNodes);
  header.append(button);
  button.addEventListener("click", () => {
    const direction = header.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    headers.forEach((other) => other.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
    body.append(...sorted(rows, column, direction).map((row) => row.element));
  });
}
