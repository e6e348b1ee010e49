// Fits the height of our iframes to what they hold, and makes such iframes of <dataverkstad-embed>.
// The height that the page gives stays the least, and stays as it is when anything fails.
(() => {
  const type = "dataverkstad-embed";
  // One copy is enough where the code to paste stands twice.
  if (customElements.get(type)) return;
  const home = new URL(".", document.currentScript.src);
  const titles = TITLES;
  const choices = ["theme", "rows", "area", "columns"];
  const frames = () => [...document.querySelectorAll("iframe," + type)]
    .map((element) => element.frame ?? element).filter((frame) => frame.src?.startsWith(home));

  addEventListener("message", ({ origin, source, data }) => {
    const frame = origin === home.origin && frames().find((frame) => frame.contentWindow === source);
    const height = data?.type === type && data.height;
    // Only a number from 50 to 20000 is the same within these limits.
    if (!frame || height !== Math.min(Math.max(height, 50), 20000)) return;
    // A least height: the frame never gets lower than the page has made it.
    frame.style.minHeight = height + frame.offsetHeight - frame.clientHeight + "px";
  });
  // Those that were loaded before this script tell their height again.
  for (const frame of frames()) frame.contentWindow.postMessage({ type }, "*");

  customElements.define(type, class extends HTMLElement {
    static observedAttributes = ["view", "dataset", "lang", "height", "title", ...choices];

    connectedCallback() {
      const read = (name) => this.getAttribute(name) ?? "";
      const view = read("view");
      // Relative to home: whatever it holds, the address stays on our host.
      const id = view === "dataset" ? "/" + read("dataset") : "";
      const lang = read("lang") === "en" ? "-en" : "";
      const title = titles[view + lang];
      // The link inside stays where there is nothing to show.
      if (!title || id === "/") return;
      const url = new URL(view + id + lang + ".html", home);
      for (const name of choices) if (read(name)) url.searchParams.set(name, read(name));
      // What the code that is pasted keeps free for the frame: nothing moves when it comes, early or late.
      const room = this.frame ? 0 : this.offsetHeight;
      // A new frame for every change: a changed address would fill the reader's history.
      const frame = this.frame = document.createElement("iframe");
      frame.title = read("title") || title + read("dataset");
      frame.loading = "lazy";
      frame.style = "display:block;width:100%;border:0";
      frame.height = Math.max(+read("height") || 600, room);
      frame.src = url;
      (this.shadowRoot ?? this.attachShadow({ mode: "open" })).replaceChildren(frame);
      this.style.padding = 0;
    }

    attributeChangedCallback() {
      if (this.frame) this.connectedCallback();
    }
  });
})();
