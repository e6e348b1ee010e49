"""The shape of history.json: what changed in the registry itself, and when."""
from typing import Final

from macros.registry.history.model import ADDED, CHANGED, REMOVED
from macros.registry.vocabulary import STAGES
from macros.specs.open_data.common import ENVELOPE, TEXT, ids
from macros.specs.open_data.shape import BOOLEAN, CODE, COMMIT, INTEGER, LINE, TIME, Shape, maybe, one, some

KEY_CHANGE: Final = Shape("key_change", "Nyckel som ändrades", "A key that changed", (
    one("key", CODE, "Nyckeln i datasets.yaml.", "The key in datasets.yaml."),
    maybe("before", LINE, "Värdet före, som JSON-text. Null när nyckeln inte fanns.",
          "The value before, as JSON text. Null where the key was not there."),
    maybe("after", LINE, "Värdet efter, som JSON-text. Null när nyckeln inte finns kvar.",
          "The value after, as JSON text. Null where the key is gone."),
))
ENTRY_CHANGE: Final = Shape("entry_change", "Post som ändrades", "An entry that changed", (
    one("section", CODE, "Delen av datasets.yaml.", "The part of datasets.yaml."),
    one("id", CODE, "Postens id. För en del som inte är en lista: delens namn.",
        "Id of the entry; for a part that is no list, its name."),
    one("kind", CODE, "Vad som hände med posten.", "What happened to the entry.", (ADDED, CHANGED, REMOVED)),
    one("title", TEXT, "Postens namn då.", "The name of the entry then."),
    maybe("stage_before", CODE, "Datamängdens steg före, om steget ändrades.",
          "The stage of the dataset before, where it moved.", ids(STAGES)),
    maybe("stage_after", CODE, "Datamängdens steg efter, om steget ändrades.",
          "The stage of the dataset after, where it moved.", ids(STAGES)),
    some("keys", KEY_CHANGE, "Nycklarna som ändrades. Tom för en post som är ny eller borttagen.",
         "The keys that changed. Empty for an entry that came or went."),
))
REVISION: Final = Shape("revision", "Ändring av registret", "A revision of the registry", (
    one("commit", COMMIT, "Id för ändringen i git.", "Id of the commit in git."),
    one("time", TIME, "När ändringen gjordes, i UTC.", "The time of the commit, in UTC."),
    one("compared", BOOLEAN, "False när det inte finns något att jämföra med, som för den första.",
        "False where there is nothing to compare with, as for the first."),
    some("changes", ENTRY_CHANGE, "Vad som ändrades.", "What changed."),
))
HISTORY: Final = Shape("history_file", "Filen history.json", "The file history.json", (
    *ENVELOPE,
    one("available", BOOLEAN, "False när webbplatsen är byggd utan registrets historik.",
        "False where the site was built without the history of the registry."),
    one("complete", BOOLEAN, "False när äldre ändringar saknas.", "False where older revisions are missing."),
    one("count", INTEGER, "Antal ändringar i listan.", "Number of revisions in the list."),
    some("revisions", REVISION, "Ändringarna, den nyaste först.", "The revisions, newest first."),
))
