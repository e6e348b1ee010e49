"""A value in; a digest of all that it holds, the same in every process, out.

Types count: Python finds 1 and True equal, and so two values that print differently.
"""
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from functools import cache
from pathlib import PurePath


@cache
def _names(model: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(model))


class Digests:
    """Digests of values; that of a model is asked for once, and may be told by who made it."""

    def __init__(self) -> None:
        # The models are held, so that no other comes to stand at the same address.
        self._known: dict[int, tuple[object, bytes]] = {}

    def of(self, *values: object) -> bytes:
        """Of values in order: 32 bytes. TypeError for a value of a type that has no place in models and questions."""
        digest = hashlib.sha256()
        for value in values:
            for part in self._parts(value):
                digest.update(b"%d:" % len(part) + part)
        return digest.digest()

    def tell(self, model: object, digest: bytes) -> None:
        """From now on the digest of this very object is another one, that says where it comes from."""
        self._known[id(model)] = (model, digest)

    def _parts(self, value: object) -> Iterator[bytes]:
        yield type(value).__name__.encode()
        if isinstance(value, str):
            yield value.encode("utf-8", "surrogatepass")
        elif isinstance(value, tuple | list):
            yield self.of(*value)
        elif value is None or isinstance(value, bool | int | float):
            yield repr(value).encode()
        elif isinstance(value, bytes):
            yield value
        elif isinstance(value, Mapping):
            yield self.of(*(part for item in value.items() for part in item))
        elif isinstance(value, frozenset):
            yield b"".join(sorted(self.of(item) for item in value))
        elif isinstance(value, date | time):
            yield value.isoformat().encode()
        elif isinstance(value, PurePath):
            yield str(value).encode("utf-8", "surrogatepass")
        elif is_dataclass(value):
            yield self._model(value)
        else:
            raise TypeError(f"no digest of a {type(value).__name__}")

    def _model(self, model: object) -> bytes:
        if (known := self._known.get(id(model))) is None:
            values = (getattr(model, name) for name in _names(type(model)))
            known = self._known[id(model)] = (model, self.of(type(model).__module__, type(model).__qualname__, *values))
        return known[1]
