"""What a key of our open data may hold, as frozen models: kinds of values, keys, and the shapes that keys make."""
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Kind:
    """A plain value: its JSON type, what a reader calls it, and how it is written."""

    id: str
    type: str
    sv: str
    en: str
    format: str | None = None
    pattern: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key that is always there. Null, where `nullable`, says that the value is not known or that there is none."""

    name: str
    of: "Kind | Shape"
    sv: str
    en: str
    nullable: bool = False
    many: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """An object: its id in our schemas, what it is, and its keys in the order that they are written."""

    id: str
    sv: str
    en: str
    keys: tuple[Key, ...]

    def inner(self) -> Iterator["Shape"]:
        """Every shape inside this one, itself not included, each once."""
        seen: set[str] = set()
        for key in self.keys:
            if isinstance(key.of, Shape):
                for shape in (key.of, *key.of.inner()):
                    if shape.id not in seen:
                        seen.add(shape.id)
                        yield shape


LINE: Final = Kind("line", "string", "text", "text")
CODE: Final = Kind("code", "string", "kod", "code")
ID: Final = Kind("id", "string", "id", "id", pattern="^[a-z][a-z0-9]*(-[a-z0-9]+)*$")
INTEGER: Final = Kind("integer", "integer", "heltal", "integer")
BOOLEAN: Final = Kind("boolean", "boolean", "true eller false", "true or false")
URL: Final = Kind("url", "string", "webbadress", "web address", format="uri", pattern="^https?://")
TEMPLATE: Final = Kind("template", "string", "webbadress med {id}", "web address with {id}", pattern="^https?://")
EMAIL: Final = Kind("email", "string", "e-postadress", "e-mail address", format="email")
DAY: Final = Kind("day", "string", "dag", "day", format="date", pattern=r"^\d{4}-\d{2}-\d{2}$")
PARTIAL_DATE: Final = Kind("partial-date", "string", "dag, månad eller år", "day, month or year",
                           pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")
TIME: Final = Kind("time", "string", "tidpunkt", "date and time", format="date-time")
COMMIT: Final = Kind("commit", "string", "git-id", "git id", pattern="^[0-9a-f]{40}([0-9a-f]{24})?$")


def one(name: str, of: Kind | Shape, sv: str, en: str, values: tuple[str, ...] = ()) -> Key:
    """A key with one value that is always known."""
    return Key(name=name, of=of, sv=sv, en=en, values=values)


def maybe(name: str, of: Kind | Shape, sv: str, en: str, values: tuple[str, ...] = ()) -> Key:
    """A key with one value, or null."""
    return Key(name=name, of=of, sv=sv, en=en, nullable=True, values=values)


def some(name: str, of: Kind | Shape, sv: str, en: str) -> Key:
    """A key with a list, empty where there is nothing to list."""
    return Key(name=name, of=of, sv=sv, en=en, many=True)
