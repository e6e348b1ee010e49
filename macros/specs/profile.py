"""The name of a profile in; the validator of what we ask of a file in docs/specs/ beyond its standard out."""
import json
from functools import cache
from importlib.resources import files

from jsonschema import Draft202012Validator

from macros.registry.structure import validator_of


@cache
def profile(name: str) -> Draft202012Validator:
    """table-schema or json-schema."""
    return validator_of(json.loads(files("macros.specs").joinpath(f"{name}.profile.json").read_text("utf-8")))
