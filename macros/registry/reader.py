"""The text of a YAML file in; plain data with the line and column of every value out, or problems in Swedish."""
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from macros.registry.problem import Path, Problem
from macros.registry.scalars import Ambiguous, hidden, plain
from macros.registry.slips import slip
from macros.registry.syntax import explain

Mark = tuple[int, int]
LARGEST = 8_000_000  # bytes; room for some 4,000 datasets
DEEPEST = 12  # levels; the registry has seven
TWICE = " (dubblett)"  # after the key of a value that is not part of the data
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>")  # what git writes around two versions of a text
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """Plain data (dict, list, str, int, float, bool, None) and where each value and key stands."""

    data: object
    values: Mapping[Path, Mark] = field(repr=False)
    keys: Mapping[Path, Mark] = field(repr=False)

    def mark(self, at: Path, *, key: bool = False) -> Mark:
        """Line and column of the value (or its key) at the path, or of the nearest thing around it."""
        if key and at in self.keys:
            return self.keys[at]
        while at not in self.values and at:
            at = at[:-1]
        return self.values.get(at, (1, 1))


def decode(raw: bytes, name: str) -> tuple[str, list[Problem]]:
    """The text of a file in UTF-8; a byte order mark is passed over, CRLF is kept."""
    if len(raw) > LARGEST:
        size = f"{len(raw) / 1e6:.1f}".replace(".", ",")
        return "", [Problem(name, 1, 1, f"filen är {size} MB; den får vara högst {LARGEST // 1_000_000} MB")]
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        message = f"filen är inte UTF-8 (byte 0x{raw[error.start]:02X}); spara den som UTF-8"
        return "", [Problem(name, line, column, message)]


def read_yaml(text: str, name: str, first_line: int = 1) -> tuple[Document, list[Problem]]:
    """Read one YAML document; `first_line` is where the text begins in the file called `name`.

    All that two versions of YAML read differently, or that hides what a file says, is a problem: anchors,
    aliases, merge keys, tags, duplicate keys, tabs in the indent, control characters.
    """
    lines = text.split("\n")
    reader = _Reader(name, first_line, len(lines))
    reader.look_at_lines(lines)
    data: object = None
    if not reader.problems:
        try:
            data = reader.document(iter(yaml.parse(text, Loader=_Loader)))
        except yaml.MarkedYAMLError as error:
            reader.stop(lines, error)
        except _TooDeep as error:
            reader.add(error.args[0], f"för många nivåer; högst {DEEPEST}")
    document = Document(data, MappingProxyType(reader.values), MappingProxyType(reader.keys))
    return document, reader.problems


class _TooDeep(Exception):
    pass


class _Reader:
    """Walks the events of one document and notes data, places and problems."""

    def __init__(self, name: str, first_line: int, last_line: int) -> None:
        self.name, self.offset, self.last_line = name, first_line - 1, last_line
        self.values: dict[Path, Mark] = {}
        self.keys: dict[Path, Mark] = {}
        self.problems: list[Problem] = []

    def add(self, mark: Mark, message: str) -> None:
        self.problems.append(Problem(self.name, mark[0] + self.offset, mark[1], message))

    def stop(self, lines: list[str], error: yaml.MarkedYAMLError) -> None:
        """Tell the slip that stopped the parser, or where it stopped and why."""
        (line, column), message = explain(error)
        if error.problem_mark and (found := slip(lines, min(error.problem_mark.line + 1, len(lines)))):
            self.problems.append(Problem(self.name, found.line + self.offset, found.column, found.message, found.mend))
        else:
            self.add((min(line, len(lines)), column), message)

    def mark(self, event: Event) -> Mark:
        """Where the event begins; libyaml lets what is left out at the very end begin a line after the last."""
        return min(event.start_mark.line + 1, self.last_line), event.start_mark.column + 1

    def look_at_lines(self, lines: list[str]) -> None:
        """What stops the parser before it can say where: tabs, control characters, a merge left half done."""
        for number, line in enumerate(lines, start=1):
            line = line.removesuffix("\r")
            indent = line[: len(line) - len(line.lstrip())]
            if line.startswith(_CONFLICT):
                self.add((number, 1), "raden är kvar efter en krock mellan två ändringar; välj en av texterna och ta "
                                      "bort märkena <<<<<<<, ======= och >>>>>>>")
            elif "\t" in indent:
                self.add((number, indent.index("\t") + 1), "tabb i indraget; använd blanksteg")
            elif found := hidden(line.replace("\t", " ")):
                self.add((number, found[0] + 1), f"osynligt tecken {found[1]}; ta bort det")

    def document(self, events: Iterator[Event]) -> object:
        data, seen = None, False
        for event in events:
            if isinstance(event, DocumentStartEvent):
                if seen:
                    self.add(self.mark(event), "filen får bara hålla ett YAML-dokument; ta bort raden '---'")
                    return None
                seen = True
                data = self.node(next(events), events, ())
        return data

    def node(self, event: Event, events: Iterator[Event], at: Path) -> object:
        mark = self.mark(event)
        self.values[at] = (mark[0] + self.offset, mark[1])
        if len(at) > DEEPEST:
            raise _TooDeep(mark)
        if isinstance(event, AliasEvent):
            self.add(mark, f"referens '*{event.anchor}' stöds inte; skriv ut värdet")
            return None
        self._refuse_extras(event, mark)
        if isinstance(event, MappingStartEvent):
            return self._mapping(events, at)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(events, at)
        return self._scalar(event, mark)

    def _refuse_extras(self, event: Event, mark: Mark) -> None:
        if event.anchor:
            self.add(mark, f"ankare '&{event.anchor}' stöds inte; skriv ut värdet där det behövs")
        if event.tag:
            self.add(mark, f"typmärket '{event.tag.replace('tag:yaml.org,2002:', '!!')}' stöds inte; ta bort det")

    def _sequence(self, events: Iterator[Event], at: Path) -> list[object]:
        items: list[object] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self.node(event, events, (*at, len(items))))
        return items

    def _mapping(self, events: Iterator[Event], at: Path) -> dict[str, object]:
        mapping: dict[str, object] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            mark = self.mark(event)
            key = self._key(event, events, (*at, "?"))
            place = (*at, key)
            if key in mapping:
                self.add(mark, f"nyckeln '{key}' står två gånger; första gången på rad {self.keys[place][0]}")
                self.node(next(events), events, (*at, f"{key}{TWICE}"))
                continue
            self.keys[place] = (mark[0] + self.offset, mark[1])
            mapping[key] = self.node(next(events), events, place)
        return mapping

    def _key(self, event: Event, events: Iterator[Event], at: Path) -> str:
        if not isinstance(event, ScalarEvent):
            self.add(self.mark(event), "en nyckel ska vara ett ord")
            self.node(event, events, at)
            return "?"
        self._refuse_extras(event, self.mark(event))
        if event.value == "<<" and event.implicit[0]:
            self.add(self.mark(event), "sammanslagning '<<' stöds inte; skriv ut nycklarna")
        return event.value

    def _scalar(self, event: ScalarEvent, mark: Mark) -> object:
        if found := hidden(event.value):
            self.add(mark, f"osynligt tecken {found[1]}; ta bort det")
        if not event.implicit[0] or event.style:
            return event.value
        try:
            return plain(event.value)
        except Ambiguous as ambiguous:
            text, other = ambiguous.args
            self.add(mark, f"'{text}' läses olika av olika program; sätt citattecken: \"{text}\""
                           + (f" (eller skriv {other})" if other else ""))
            return event.value
