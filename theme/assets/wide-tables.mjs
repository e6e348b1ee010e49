// Tables written in Markdown: a named region that scrolls by keyboard, as our own tables have from the start.
export function focusWideTables(document) {
  const seen = new Map();
  for (const table of document.querySelectorAll(".md-typeset table:not([class])")) {
    const region = document.createElement("div");
    const heading = headingBefore(table) ?? document.title;
    const number = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, number);
    region.className = "nd-scroll";
    region.tabIndex = 0;
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", number === 1 ? `Tabell: ${heading}` : `Tabell ${number}: ${heading}`);
    // The theme wraps tables without a class in boxes of its own; replace them when it came first.
    const outermost = table.closest(".md-typeset__scrollwrap") ?? table;
    outermost.replaceWith(region);
    table.className = "nd-grid";
    region.append(table);
  }
}

function headingBefore(element) {
  while (element && !/^H[1-6]$/.test(element.tagName)) element = element.previousElementSibling ?? element.parentElement;
  return element?.firstChild?.textContent.trim();
}
