// The forms of the page "Lägg till": what is filled in is checked and shown as lines to paste, as it is written.
import { errorsOf } from "./add-schema.mjs";
import { finished, yamlOf } from "./add-entry.mjs";
import { styled } from "./sheet.mjs";

/** Show the form and follow what is written in it. */
export async function enhance(forms) {
  await styled("forms.css");
  forms.forEach(build);
}

function build(form) {
  const { schema, definition, order, ids, taken } = JSON.parse(form.querySelector("script").textContent);
  const code = form.querySelector("[data-nd-lines]");
  const state = form.querySelector("[role=status]");
  const touched = new Set();
  form.hidden = false;

  function follow() {
    const values = Object.fromEntries(new FormData(form));
    const entry = finished(form.dataset.ndAdd, values);
    const errors = [...errorsOf(schema, definition, entry), ...references(entry)];
    const told = show(errors);
    code.textContent = yamlOf(entry, order);
    form.querySelector("[data-nd-copy]").disabled = errors.length > 0;
    state.textContent = errors.length ? `${told} fält är kvar att fylla i eller rätta.` : "Allt är rätt. Kopiera raderna.";
  }

  function references(entry) {
    const used = [entry.source, ...(entry.sources ?? [])].filter(Boolean);
    const unknown = used.some((id) => !ids.includes(id));
    return [
      ...(unknown ? [{ path: entry.source ? ["source"] : ["sources", 0],
        message: "källan finns inte; lägg till den först" }] : []),
      ...(taken.includes(entry.id) ? [{ path: ["id"], message: "id:t är upptaget" }] : []),
    ];
  }

  /** Each error at its field, once the field has been left; the number of fields that have one. */
  function show(errors) {
    const byField = new Map();
    for (const { path, message } of errors) {
      const field = fieldOf(path);
      if (!byField.has(field)) byField.set(field, message);
    }
    for (const field of form.querySelectorAll("[name]")) {
      const message = byField.get(field);
      const place = form.ownerDocument.getElementById(`${field.id}-fel`);
      const visible = message !== undefined && touched.has(field);
      field.setAttribute("aria-invalid", String(visible));
      if (place) [place.textContent, place.hidden] = [visible ? message : "", !visible];
    }
    return byField.size;
  }

  /** The field that an error is about: its own, one inside it or around it, else the first that can mend it. */
  function fieldOf(path) {
    const name = path.join(".");
    const fields = [...form.querySelectorAll("[name]")];
    return fields.find((field) => field.name === name) ?? fields.find((field) => field.name.startsWith(`${name}.`))
      ?? fields.find((field) => name.startsWith(`${field.name}.`)) ?? fields.find((field) => field.name === "start")
      ?? fields[0];
  }

  form.addEventListener("input", follow);
  form.addEventListener("focusout", (event) => { touched.add(event.target); follow(); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.querySelectorAll("[name]").forEach((field) => touched.add(field));
    follow();
    (form.querySelector('[aria-invalid="true"]') ?? form.querySelector("[data-nd-copy]")).focus();
  });
  form.querySelector("[data-nd-copy]").addEventListener("click", async () => {
    state.textContent = await copied(code) ? "Raderna är kopierade." : "Raderna är markerade. Kopiera dem med Ctrl+C.";
  });
  openEditor(form);
  follow();
}

/** Copy the text; where the browser does not let us, select it and answer false. */
async function copied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}

/** The web editor of the same branch as the page's own edit link. */
function openEditor(form) {
  const page = form.ownerDocument.querySelector('a[href*="/-/edit/"]')?.href;
  if (page) form.querySelector("[data-nd-editor]").href = page.replace(/\/docs\/[^?#]*/, "/datasets.yaml");
}
