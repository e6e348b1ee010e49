"""Every word about data specifications that a view prints, in Swedish and English."""
from collections.abc import Mapping
from typing import Final

SPECIFICATION_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "json_key": {"sv": "Nyckel", "en": "Key"},
    "json_list": {"sv": "lista av", "en": "list of"},
    "example_caption": {"sv": "Exempel på {title}", "en": "Example of {title}"},
    "example_download": {"sv": "Hämta hela exempelfilen för {id}", "en": "Download the whole example file of {id}"},
    "example_shown": {"sv": "{shown} av {total} påhittade rader.", "en": "{shown} of {total} invented rows."},
    "field_caption": {"sv": "Kolumnerna i {title}", "en": "The columns of {title}"},
    "field_enum": {"sv": "Ett av:", "en": "One of:"},
    "field_example": {"sv": "Exempel", "en": "Example"},
    "field_meaning": {"sv": "Betyder", "en": "Meaning"},
    "field_name": {"sv": "Kolumn", "en": "Column"},
    "field_obligation": {"sv": "Krav", "en": "Obligation"},
    "field_source": {"sv": "Källa för kolumnerna, där inget annat sägs:", "en": "Source of the columns, unless said:"},
    "field_type": {"sv": "Typ", "en": "Type"},
    "field_variants": {"sv": "Heter även", "en": "Also called"},
    "metadata_download": {"sv": "Hämta metadata som Turtle", "en": "Download the metadata as Turtle"},
    "metadata_fill_in": {
        "sv": "Kopiera och byt ut allt där det står FYLL I. Byt adresserna på example.org mot dina egna och de tio "
              "nollorna mot ert organisationsnummer. En region byter LocalAuthority mot RegionalAuthority.",
        "en": "Copy, and replace all that says FYLL I. Replace the addresses on example.org by your own and the ten "
              "zeros by your organisation number. A region writes RegionalAuthority for LocalAuthority."},
    "metadata_no_conforms_to": {
        "sv": "Raden dcterms:conformsTo saknas, eftersom tabellen inte följer någon specifikation som vi kan peka på.",
        "en": "The line dcterms:conformsTo is missing, since the table follows no specification that we can point at."},
    "mistake_caption": {"sv": "Vanliga fel, och vad som är rätt", "en": "Common mistakes, and what is right"},
    "mistake_empty": {"sv": "tomt", "en": "empty"},
    "mistake_file": {"sv": "Se felet i", "en": "See it in"},
    "mistake_right": {"sv": "Så är det rätt", "en": "Right"},
    "mistake_why": {"sv": "Varför", "en": "Why"},
    "mistake_wrong": {"sv": "Så är det fel", "en": "Wrong"},
    "rule_codes": {"sv": "Spara koder som text, så att inledande nollor finns kvar:",
                   "en": "Save codes as text, so that leading zeros stay:"},
    "rule_date": {"sv": "Skriv datum som 2026-01-31 (ISO 8601).", "en": "Write dates as 2026-01-31 (ISO 8601)."},
    "rule_decimal": {"sv": "Skriv decimaltal med punkt: 100.50. Inga mellanslag i tal.",
                     "en": "Write decimals with a point: 100.50. No spaces in numbers."},
    "rule_encoding": {"sv": "Spara i UTF-8 utan BOM.", "en": "Save as UTF-8 without a byte order mark."},
    "rule_header": {"sv": "Första raden är kolumnnamnen, exakt som i tabellen. Den börjar med {first}.",
                    "en": "The first line is the column names, exactly as in the table. It begins with {first}."},
    "rule_key": {"sv": "En rad pekas ut av, och får inte upprepas med samma:",
                 "en": "A row is identified by, and not repeated with the same:"},
    "rule_missing": {"sv": "Lämna ett okänt värde tomt. Skriv inte 0, - eller okänt.",
                     "en": "Leave an unknown value empty. Do not write 0, - or unknown."},
    "rule_position": {
        "sv": "Ange läge i WGS 84, decimalgrader, i två kolumner. I Sverige är latitud {latitudes} och longitud "
              "{longitudes}.",
        "en": "Give positions in WGS 84, decimal degrees, in two columns. In Sweden latitude is {latitudes} and "
              "longitude {longitudes}."},
    "rule_separator": {"sv": "Komma mellan värden. Citattecken runt ett värde som innehåller komma. Radslut CRLF.",
                       "en": "A comma between values. Quotes around a value that holds a comma. Line ends CRLF."},
    "spec_proposal": {"sv": "FÖRSLAG. Det här är inte en nationell specifikation.",
                      "en": "PROPOSAL. This is not a national specification."},
    "spec_proposal_why": {
        "sv": "Vi har inte kunnat läsa någon gällande svensk specifikation.",
        "en": "We have not been able to read a valid Swedish specification."},
    "mistake_row": {"sv": "rad {row}", "en": "row {row}"},
    "mistake_tool": {"sv": "Verktyget säger", "en": "The tool says"},
    "mistake_unseen": {"sv": "inget; verktyget ser inte felet", "en": "nothing; the tool does not see it"},
    "obligatory": {"sv": "Obligatorisk", "en": "Mandatory"},
    "optional": {"sv": "Valfri", "en": "Optional"},
    "rule_check": {"sv": "Kontrollera filen med verktyget Frictionless:", "en": "Check the file with Frictionless:"},
    "rule_more": {"sv": "Så sparar du en sådan fil: filer som går att läsa",
                  "en": "How to save such a file (in Swedish)"},
    "spec_changes": {"sv": "Ändringar", "en": "Changes"},
    "spec_here": {"sv": "Kolumner, mallar och exempel", "en": "Columns, templates and examples (in Swedish)"},
    "spec_homepage": {"sv": "Specifikationens egen sida", "en": "The specification's own page"},
    "spec_license": {"sv": "Licens för specifikationen: {license}.", "en": "License of the specification: {license}."},
    "spec_updated": {"sv": "Filen är ändrad {when}.", "en": "The file was changed on {when}."},
}
