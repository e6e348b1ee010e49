// Shows the rows and columns that the address asks for: ?antal=10&omrade=livsmedel&kolumner=plats,steg.
// What is not known is as if it were not there; the column of names always stays, since it names the rows.
{
  const asked = new URLSearchParams(location.search);
  const value = (swedish, english) => asked.get(swedish) ?? asked.get(english) ?? "";
  const table = document.querySelector("[data-nd-progress] table");
  const rows = [...table.tBodies[0].rows];
  const inArea = rows.filter((row) => row.dataset.area && row.dataset.area === value("omrade", "area"));
  const count = /^[1-9]\d{0,3}$/.test(value("antal", "rows")) ? Number(value("antal", "rows")) : rows.length;
  const shown = (inArea.length ? inArea : rows).slice(0, count);
  for (const row of rows) row.hidden = !shown.includes(row);

  const names = [["plats", "rank"], ["datamangd", "dataset"], ["steg", "stage"], ["omrade", "area"],
    ["specifikation", "specification"], ["vagledning", "guide"]];
  const columns = value("kolumner", "columns").split(",");
  const chosen = names.map((both) => both.some((name) => columns.includes(name)));
  if (chosen.includes(true)) {
    for (const row of table.rows) {
      [...row.cells].forEach((cell, index) => { cell.hidden = !chosen[index] && index !== 1; });
    }
  }

  if (shown.length < rows.length) {
    const line = document.querySelector(".nd-choice");
    line.firstElementChild.textContent = `${table.closest("[data-count]").dataset.count
      .replace("{shown}", shown.length).replace("{total}", rows.length)}.`;
    line.hidden = false;
  }
}
