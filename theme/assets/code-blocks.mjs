// A button on every code block that copies what it holds.
const WORDS = {
  sv: ["Kopiera", "Kopierat", "Texten är kopierad", "Markerat",
    "Texten är markerad, kopiera den med tangentbordet"],
  en: ["Copy", "Copied", "The text has been copied", "Selected", "The text is selected, copy it with the keyboard"],
};

export function enhance(blocks) {
  const status = document.body.appendChild(document.createElement("div"));
  status.className = "nd-hidden";
  status.setAttribute("role", "status");
  for (const code of blocks) {
    const button = document.createElement("button");
    const box = document.createElement("div");
    const [copy, done, isDone, selected, isSelected] = WORDS[code.closest("[lang]").lang] ?? WORDS.sv;
    const tell = (label, text) => { button.textContent = label; status.textContent = text; };
    tell(copy, "");
    button.className = "nd-copy";
    button.addEventListener("click", async () => {
      if (await copied(code)) tell(done, isDone);
      else tell(selected, isSelected);
      setTimeout(tell, 3000, copy, "");
    });
    box.className = "nd-copied";
    code.parentElement.replaceWith(box);
    box.append(code.parentElement, button);
  }
}

/** Whether the text is on the clipboard; where the browser refuses, it is selected instead. */
async function copied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent.trimEnd());
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}
