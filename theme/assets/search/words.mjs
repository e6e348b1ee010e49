// Every word that the search prints, in Swedish and English. They stand here, since the script comes when it is used.
export const WORDS = {
  sv: {
    label: "Sök på webbplatsen",
    keys: "Pil ned går till träffarna. Enter öppnar den första. Escape stänger.",
    close: "Stäng",
    loading: "Hämtar sökningen …",
    failed: "Sökningen gick inte att hämta. Använd menyn, eller ladda om sidan och försök igen.",
    hint: "Skriv vad du letar efter, till exempel laddstolpar eller licens.",
    one: "1 träff.",
    many: "{total} träffar.",
    best: "De {shown} bästa av {total} träffar.",
    none: "Inga träffar på ”{text}”.",
    guessed: "”{typed}” finns inte på webbplatsen. Det här är träffar på ”{word}”.",
    missing: "”{typed}” finns inte på webbplatsen.",
    closest: "Det här är det närmaste vi har.",
    meant: "Menade du",
    lost: "Hittar du inte det du söker?",
    all: "Se alla datamängder",
    suggest: "Föreslå en datamängd",
  },
  en: {
    label: "Search the site",
    keys: "Arrow down goes to the results. Enter opens the first. Escape closes.",
    close: "Close",
    loading: "Fetching the search …",
    failed: "The search could not be fetched. Use the menu, or reload the page and try again.",
    hint: "Most pages are in Swedish. English names of datasets work too, such as charging points.",
    one: "1 result.",
    many: "{total} results.",
    best: "The {shown} best of {total} results.",
    none: "No results for “{text}”.",
    guessed: "“{typed}” is not on the site. These are results for “{word}”.",
    missing: "“{typed}” is not on the site.",
    closest: "This is the closest that we have.",
    meant: "Did you mean",
    lost: "Not what you were looking for?",
    all: "See all datasets",
    suggest: "Suggest a dataset (in Swedish)",
  },
};

/** The text with its places filled in. */
export function say(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
