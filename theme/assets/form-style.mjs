// The look of the forms, fetched with the first of them. A form is shown without it when it can not be fetched.
let loaded;

export function styled() {
  loaded ??= new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("forms.css", import.meta.url);
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
    document.head.append(link);
  });
  return loaded;
}
