// The name of a stylesheet beside this file in; a promise that it is there, or that it can not be fetched, out.
export function styled(name) {
  const link = Object.assign(document.createElement("link"),
    { rel: "stylesheet", href: new URL(name, import.meta.url) });
  const settled = new Promise((resolve) => ["load", "error"].forEach((end) => link.addEventListener(end, resolve)));
  document.head.append(link);
  return settled;
}
