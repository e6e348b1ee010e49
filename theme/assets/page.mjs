// What every page needs: keyboard access to the theme's menu, the search button, wide tables that scroll by keyboard,
// and the progress table's sorting and filter where there is one.
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
