// What every page needs: keyboard access to the theme's menu and search, wide tables that scroll by keyboard,
// and the progress table's sorting and filter where there is one.
import { quietLandmarks } from "./code-blocks.mjs";
import { openByKeyboard } from "./toggles.mjs";
import { focusWideTables } from "./wide-tables.mjs";

openByKeyboard(document);
focusWideTables(document);
quietLandmarks(document);

const forms = document.querySelectorAll("[data-nd-add]");
if (forms.length) {
  const { enhance } = await import("./add-form.mjs");
  forms.forEach(enhance);
}

const tables = document.querySelectorAll("[data-nd-progress]");
if (tables.length) {
  const { enhance } = await import("./progress-table.mjs");
  tables.forEach(enhance);
}
