// Says when the copy is more than 30 days old, and tells the host page how high the content is.
// The height is that of the body, which takes its height from what it holds and never from the frame: no loop.
{
  const updated = Date.parse(document.querySelector("footer time").dateTime);
  document.querySelector(".nd-old").hidden = !(Date.now() - updated > 30 * 24 * 3600 * 1000);

  if (parent !== window) {
    const type = "dataverkstad-embed";
    let told;
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      parent.postMessage({ type, height }, "*");
    };
    new ResizeObserver(tell).observe(document.body);
    // A helper that was loaded after the page asks once more.
    addEventListener("message", ({ source, data }) => {
      if (source !== parent || data?.type !== type) return;
      told = undefined;
      tell();
    });
  }
}
