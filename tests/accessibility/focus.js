// In the page: focusFaults() says what is wrong with how the element in focus is seen; null when nothing has focus.
() => {
  const AREAS = "table, article, nav, header, footer, dialog";
  let before = null;

  const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);

  const luminance = ([red, green, blue]) => {
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };

  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [red, green, blue, alpha = 1] = numbers(getComputedStyle(at).backgroundColor);
      if (alpha === 1) return [red, green, blue];
    }
    return [255, 255, 255];
  };

  /** Whether any of three points of what is in the window is the element's own (WCAG 2.4.11). */
  const isClear = (element, box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return [0.5, 0.1, 0.9].some((part) => {
      const seen = document.elementFromPoint((left + right) / 2, top + (bottom - top) * part);
      return !seen || element.contains(seen) || seen.contains(element);
    });
  };

  const ring = (element, style) => {
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "no ring";
    const around = parseFloat(style.outlineOffset) < 0 ? element : element.parentElement;
    return contrast(numbers(style.outlineColor), ground(around)) < 3 ? "a pale ring" : "";
  };

  window.focusFaults = () => {
    const element = document.activeElement;
    if (element === document.body) return null;
    if (element.tagName === "IFRAME") return [];
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const last = before?.getClientRects()[0];
    const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const faults = [
      shown && box.width >= 2 && box.height >= 2 ? "" : "not visible",
      inside ? "" : "outside the window",
      !inside || isClear(element, box) ? "" : "behind something",
      ring(element, getComputedStyle(element)),
      last && before.closest(AREAS) === element.closest(AREAS) && box.bottom <= last.top && box.left <= last.left
        ? "before the last one" : "",
    ].filter(Boolean);
    before = element;
    return faults.map((fault) => `${fault}: ${element.outerHTML.slice(0, 90)}`);
  };
}
