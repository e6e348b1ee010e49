// A box to tick at every step of a how-to, kept in this browser alone, and a button that clears them.
import { stepName, ticked, toggled } from "./ticks.mjs";

const KEY = `nd-steps:${location.pathname}`;
const make = (tag, parts) => Object.assign(document.createElement(tag), parts);
const kept = () => { try { return ticked(localStorage.getItem(KEY)); } catch { return []; } };
const keep = (names) => { try { localStorage.setItem(KEY, JSON.stringify(names)); } catch { /* seen, not kept */ } };

export function enhance(headings) {
  for (const heading of headings) {
    const steps = stepsBelow(heading);
    if (steps.length > 1) follow(steps);
  }
}

/** The items of the first numbered list below a heading, else the headings a level down that begin with a time. */
function stepsBelow(heading) {
  const hours = [];
  for (let next = heading.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling) {
    if (next.tagName === "OL") return [...next.children];
    if (next.tagName === "H3" && /^\d/.test(next.textContent)) hours.push(next);
  }
  return hours;
}

function follow(steps) {
  const names = steps.map((step) => stepName(step.textContent));
  const status = make("span", {});
  const clear = make("button", { type: "button", textContent: "Börja om", className: "nd-clear" });
  const box = make("p", { className: "nd-ticks" });
  const done = kept();
  const boxes = steps.map((step, index) => {
    const tick = make("input", { type: "checkbox", checked: done.includes(names[index]) });
    tick.setAttribute("aria-label", `Steg ${index + 1} är klart`);
    tick.addEventListener("change", () => {
      keep(toggled(kept(), names[index], tick.checked));
      tell();
    });
    step.classList.add("nd-step");
    step.prepend(tick);
    return tick;
  });
  const tell = () => {
    const count = boxes.filter((tick) => tick.checked).length;
    status.textContent = `${count} av ${boxes.length} steg är klara. Det sparas bara i din webbläsare. `;
    clear.hidden = !count;
  };
  clear.addEventListener("click", () => {
    boxes.forEach((tick) => { tick.checked = false; });
    keep(kept().filter((name) => !names.includes(name)));
    tell();
    boxes[0].focus();
  });
  status.setAttribute("role", "status");
  tell();
  box.append(status, clear);
  (steps[0].parentElement.tagName === "OL" ? steps[0].parentElement : steps[0]).before(box);
}
