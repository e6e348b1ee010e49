// A button on every code block that copies what it holds.
export function enhance(blocks) {
  const told = document.body.appendChild(document.createElement("div"));
  told.className = "nd-hidden";
  told.setAttribute("role", "status");
  for (const code of blocks) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nd-copy";
    button.textContent = "Kopiera";
    button.addEventListener("click", async () => {
      const done = await copied(code);
      button.textContent = done ? "Kopierat" : "Markerat";
      told.textContent = done ? "Texten är kopierad" : "Texten är markerad, kopiera den med tangentbordet";
      setTimeout(() => { button.textContent = "Kopiera"; told.textContent = ""; }, 3000);
    });
    const box = document.createElement("div");
    box.className = "nd-copied";
    code.parentElement.replaceWith(box);
    box.append(code.parentElement, button);
  }
}

/** Whether the text is on the clipboard; where the browser refuses, it is selected for the reader to copy. */
async function copied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent.trimEnd());
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}
