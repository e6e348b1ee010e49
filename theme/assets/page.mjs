// What every page needs: keyboard access to the theme's menu, the search button, wide tables that scroll by keyboard,
// and the progress table's sorting and filter, and the form for embeds, where there are such.
import { quietLandmarks } from "./code-blocks.mjs";
import { showSearchButton } from "./search-button.mjs";
import { openByKeyboard } from "./toggles.mjs";
import { focusWideTables } from "./wide-tables.mjs";

openByKeyboard(document);
showSearchButton(document);
focusWideTables(document);
quietLandmarks(document);

const tables = document.querySelectorAll("[data-nd-progress]");
if (tables.length) {
  const { enhance } = await import("./progress-table.mjs");
  tables.forEach(enhance);
}

const builders = document.querySelectorAll("[data-nd-embed-builder]");
if (builders.length) {
  const { enhance } = await import("./embed-builder.mjs");
  builders.forEach(enhance);
}
