// Light and dark follow the host page, unless the address says which: ?tema=ljust|morkt or ?theme=light|dark.
{
  const asked = new URLSearchParams(location.search);
  const theme = ["ljust", "morkt", "light", "dark"].indexOf(asked.get("tema") ?? asked.get("theme"));
  if (theme >= 0) document.documentElement.dataset.theme = ["light", "dark"][theme % 2];
}
