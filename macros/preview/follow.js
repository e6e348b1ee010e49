// Loads the page again when something has changed, at the same height. A hidden page asks first when it is seen: a
// browser keeps no more than six connections to a server.
{
  const { state } = document.currentScript.dataset;
  const key = `nd-preview ${location.pathname}`;
  let source;
  const follow = () => {
    source?.close();
    if (document.hidden) return;
    source = new EventSource(`/_preview/changes?since=${state}`);
    source.onmessage = () => {
      source.close();
      if (document.querySelector("article")) sessionStorage.setItem(key, scrollY);
      location.reload();
    };
  };
  addEventListener("load", () => {
    const height = document.querySelector("article") && sessionStorage.getItem(key);
    if (height) {
      scrollTo(0, height);
      sessionStorage.removeItem(key);
    }
  });
  document.addEventListener("visibilitychange", follow);
  follow();
}
