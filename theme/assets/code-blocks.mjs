// The theme puts the copy button of each code block in a <nav> when the block comes into view: one landmark without a
// name for each. The button alone says what it is.
export function quietLandmarks(document) {
  const quiet = () => {
    for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) nav.setAttribute("role", "none");
  };
  quiet();
  for (const block of document.querySelectorAll(".highlight, .nd-code")) {
    new MutationObserver(quiet).observe(block, { childList: true, subtree: true });
  }
}
