// Which steps are ticked: what is kept, and what it becomes.

/** The steps in what was kept; none for what can not be read. */
export function ticked(text) {
  try {
    const steps = JSON.parse(text ?? "[]");
    return Array.isArray(steps) ? steps.filter((step) => typeof step === "string") : [];
  } catch {
    return [];
  }
}

/** The steps with one added or taken away, each once. */
export function toggled(steps, step, isDone) {
  const others = steps.filter((other) => other !== step);
  return isDone ? [...others, step] : others;
}

/** What a step is known by, though others come before it or its end is changed. */
export function stepName(text) {
  return text.replace(/\s+/g, " ").trim().slice(0, 60);
}
