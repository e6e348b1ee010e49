"""The shapes in the order that they are described to a reader, by the file that they belong to."""
from typing import Final

from macros.specs.open_data import common, datasets, documents, history, programme, table
from macros.specs.open_data.shape import Shape

HEAD: Final = Shape("head", "Först i varje JSON-fil", "First in every JSON file", common.ENVELOPE)
# Every shape stands in one group.
SHAPE_GROUPS: Final = {
    "common": (HEAD, common.LICENSE, common.STAMP, common.TEXT, common.TERM, common.CONCEPT, common.LINK,
               common.CONTACT, common.EVENT),
    "index": (documents.INDEX, documents.INDEX_ENTRY),
    "datasets": (documents.DATASETS, documents.ONE_DATASET, datasets.DATASET, datasets.STAGE, datasets.SPECIFICATION,
                 datasets.NEED_OWNER, datasets.GUIDE),
    "table": (table.ROW,),
    "summary": (documents.SUMMARY, documents.STAGE_COUNT, documents.GUIDE_COUNT),
    "webinars": (documents.WEBINARS, programme.WEBINAR, programme.PERIOD, programme.ATTENDANCE),
    "programme": (documents.AROUND, programme.PROGRAMME, programme.PUBLISHER, programme.GOAL, programme.MEMBER,
                  programme.PROJECT, programme.OUTCOME, programme.REPORT, programme.PROCUREMENT, programme.STEP),
    "sources": (documents.SOURCES, common.SOURCE),
    "vocabulary": (documents.VOCABULARY, documents.EXPLAINED),
    "history": (history.HISTORY, history.REVISION, history.ENTRY_CHANGE, history.KEY_CHANGE),
    "all": (documents.EVERYTHING,),
}
