// The form that makes the code: reads the choices, shows the code and what it gives, copies. Hidden without a script.
import { embedCode, fileOf, queryOf, wordsOf } from "./embed-code.mjs";
import { styled } from "./sheet.mjs";

// Which choices mean something for what is shown, and how.
const APPLIES = {
  dataset: ({ show }) => show === "dataset",
  theme: ({ kind }) => kind === "iframe" || kind === "element",
  rows: ({ show, kind }) => show === "progress" && (kind === "iframe" || kind === "element"),
  area: ({ show, kind }) => show === "progress" && (kind === "iframe" || kind === "element"),
};

export async function enhance(boxes) {
  await styled("forms.css");
  boxes.forEach(build);
}

function build(box) {
  // The texts stand on the box: a form's own properties give way to controls of the same name, as "dataset" is.
  const form = box.querySelector("form");
  const facts = JSON.parse(box.dataset.ndEmbedBuilder);
  const code = form.elements.code;
  const status = form.querySelector("[role=status]");
  const preview = form.querySelector(".nd-builder__preview");
  const update = () => {
    offer(form);
    const choices = read(form);
    code.value = embedCode(choices, facts);
    status.textContent = "";
    demonstrate(preview, choices, facts, box.dataset);
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => {
    if (event.target.name === "width") widen(preview, event.target.value);
    else update();
  });
  form.querySelector("button").addEventListener("click", () => copy(code, status, box.dataset));
  box.hidden = false;
  update();
}

/** Hide the choices that mean nothing here; a badge is of a dataset. */
function offer(form) {
  const { show, kind } = form.elements;
  const badge = [...kind.options].find((option) => option.value === "badge");
  badge.disabled = show.value !== "dataset";
  if (badge.disabled && kind.value === "badge") kind.value = "iframe";
  const now = { show: show.value, kind: kind.value };
  for (const label of form.querySelectorAll("[data-for]")) label.hidden = !APPLIES[label.dataset.for](now);
}

function read(form) {
  const value = (name) => {
    const control = form.elements[name];
    return control.closest("[hidden]") ? "" : control.value;
  };
  const lang = value("lang");
  const option = form.elements.dataset.selectedOptions[0];
  const dataset = value("dataset") && { id: option.value, title: option.dataset[lang], page: option.dataset.page };
  return { show: value("show"), kind: value("kind"), lang, theme: value("theme"), rows: value("rows"),
    area: value("area"), dataset: dataset || null };
}

/** The preview asks this site for the same file as the code asks the published site for. */
function demonstrate(preview, choices, facts, texts) {
  const { kind } = choices;
  const isPicture = kind === "picture" || kind === "badge";
  const element = document.createElement(isPicture ? "img" : "iframe");
  const file = fileOf(choices, isPicture ? "svg" : kind === "fragment" ? "fragment.html" : "html");
  const query = isPicture || kind === "fragment" ? "" : queryOf(choices, facts);
  element.src = texts.files + (kind === "badge" ? `../../${file.replace("dataset/", "badge/")}` : file + query);
  if (isPicture) {
    element.alt = wordsOf(choices, facts, kind === "badge" ? "badge" : "alt");
  } else {
    element.title = texts.of.replace("{title}", () => wordsOf(choices, facts, "title"));
    element.height = facts.height;
  }
  preview.replaceChildren(element);
}

function widen(preview, width) {
  preview.style.setProperty("--nd-width", width ? `${width}px` : "100%");
}

async function copy(code, status, texts) {
  try {
    await navigator.clipboard.writeText(code.value);
    status.textContent = texts.copied;
  } catch {
    code.focus();
    code.select();
    status.textContent = texts.failed;
  }
}
