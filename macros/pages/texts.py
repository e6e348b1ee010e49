"""A text by its key, and dates, durations and sort keys as they are written in Swedish and English."""
from collections.abc import Mapping
from datetime import date
from typing import Final

from macros.pages.accessibility_words import ACCESSIBILITY_TEXTS
from macros.pages.add_words import ADD_TEXTS
from macros.pages.embed_words import EMBED_TEXTS
from macros.pages.feed_words import FEED_TEXTS
from macros.pages.guide_words import GUIDE_TEXTS
from macros.pages.history_words import HISTORY_TEXTS
from macros.pages.open_data_words import OPEN_DATA_TEXTS
from macros.pages.picture_words import PICTURE_TEXTS
from macros.pages.registry_words import REGISTRY_TEXTS
from macros.pages.specification_words import SPECIFICATION_TEXTS
from macros.pages.words import LANGUAGES, PAGE_TEXTS
from macros.registry.dates import Moment, PartialDate, Season, Start, months_between
from macros.registry.programme import Webinar
from macros.registry.vocabulary import SEASONS, term

__all__ = ("LANGUAGES", "TEXTS", "day", "duration", "moment", "partial_date", "season", "size", "start",
           "swedish_order", "webinar_time", "words")

TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    **PAGE_TEXTS, **ACCESSIBILITY_TEXTS, **ADD_TEXTS, **EMBED_TEXTS, **FEED_TEXTS, **GUIDE_TEXTS, **HISTORY_TEXTS,
    **OPEN_DATA_TEXTS, **PICTURE_TEXTS, **REGISTRY_TEXTS, **SPECIFICATION_TEXTS,
}

_MONTHS: Final = {
    "sv": ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
           "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}


def words(key: str, lang: str, **values: object) -> str:
    """The text with its places filled in."""
    return TEXTS[key][lang].format(**values)


def partial_date(when: PartialDate, lang: str) -> str:
    """14 september 2023, september 2023 or 2023."""
    month = _MONTHS[lang][when.month - 1] if when.month else ""
    return " ".join(str(part) for part in (when.day, month, when.year) if part)


def day(when: date, lang: str) -> str:
    return partial_date(PartialDate(when.year, when.month, when.day), lang)


def written_date(written: object, lang: str) -> str | None:
    """A date as a page writes it, in words; None where there is none or where it is no date (the check says so)."""
    try:
        return partial_date(PartialDate.parse(written), lang) if isinstance(written, str) else None
    except ValueError:
        return None


def moment(value: Moment | None, lang: str) -> str:
    """The date, or that it is only known to be the latest, or that it is not known."""
    if value is None:
        return words("not_known_date", lang)
    text = partial_date(value.when, lang)
    return words("at_latest", lang, when=text) if value.at_latest else text


def season(value: Season, lang: str) -> str:
    return f"{getattr(term(SEASONS, value.season), lang)} {value.year}"


def start(value: Start, lang: str, end: Start | None = None) -> str:
    """The day, with the time in Stockholm where it is known, and to when where that is known."""
    if end and end.day != value.day:
        return f"{start(value, lang)} – {start(end, lang)}"
    if value.clock is None:
        return day(value.day, lang)
    form = "%H.%M" if lang == "sv" else "%H:%M"
    clock = value.clock.strftime(form) + (f"–{end.clock.strftime(form)}" if end and end.clock else "")
    return f"{day(value.day, lang)} kl. {clock}" if lang == "sv" else f"{day(value.day, lang)}, {clock} (Stockholm)"


def webinar_time(webinar: Webinar, lang: str) -> str:
    """Its day and time, or the season where no more is known."""
    if webinar.start:
        return start(webinar.start, lang, webinar.end)
    return season(webinar.period, lang)


def duration(since: date, today: date, lang: str) -> str:
    """Whole years and months: 3 år och 2 månader."""
    years, months = divmod(months_between(since, today), 12)
    parts = {unit: words(unit if count == 1 else f"{unit}s", lang, count=count)
             for unit, count in (("year", years), ("month", months)) if count}
    if not parts:
        return words("less_than_month", lang)
    return words("and", lang, years=parts["year"], months=parts["month"]) if len(parts) == 2 else parts.popitem()[1]


def size(count: int, lang: str) -> str:
    """Bytes as a reader sees them: 87 byte, 1,2 kB."""
    if count < 1000:
        return f"{count} byte" + ("s" if lang == "en" else "")
    text = f"{count / 1000:.1f}" if count < 10_000 else f"{count / 1000:.0f}"
    return f"{text.replace('.', ',') if lang == 'sv' else text} kB"


def swedish_order(text: str) -> tuple[str, str]:
    """A sort key in Swedish alphabetical order: å, ä and ö come last."""
    return text.casefold().translate(str.maketrans("åäöé", "{|}e")), text
