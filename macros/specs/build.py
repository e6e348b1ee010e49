"""Plain data that fits the profile in, the frozen table schema out; the last place where it is dictionaries."""
from macros.registry.dates import PartialDate
from macros.specs.table_schema import Change, Constraints, Field, Mistake, TableSchema


def table_schema(data: dict) -> TableSchema:
    """The model of a descriptor. Raises nothing for data that fits the profile."""
    return TableSchema(
        id=data["name"], created=PartialDate.parse(data["created"]), updated=PartialDate.parse(data["updated"]),
        fields=tuple(map(_field, data["fields"])), primary_key=tuple(data.get("primaryKey", ())),
        missing_values=tuple(data.get("missingValues", ("",))), notes=tuple(data.get("notes", ())),
        mistakes=tuple(Mistake(**mistake | {"errors": tuple(mistake["errors"])})
                       for mistake in data.get("commonMistakes", ())),
        changes=tuple(Change(version=change["version"], date=PartialDate.parse(change["date"]),
                             description=change["description"]) for change in data.get("changes", ())),
        conforms_to=data.get("conformsTo"),
        **{key: data[key] for key in ("title", "description", "version", "status", "license", "homepage")
           if key in data})


def _field(data: dict) -> Field:
    return Field(
        constraints=_constraints(data.get("constraints", {})), variants=tuple(data.get("variants", ())),
        terms=tuple(data.get("terms", {}).items()),
        required_certainty=data.get("requiredCertainty", "confirmed"),
        **{key: data[key] for key in ("name", "title", "description", "type", "format", "example", "recommended",
                                      "condition", "source", "certainty") if key in data})


def _constraints(data: dict) -> Constraints:
    return Constraints(
        enum=tuple(map(str, data.get("enum", ()))), min_length=data.get("minLength"), max_length=data.get("maxLength"),
        **{key: data[key] for key in ("required", "unique", "pattern", "minimum", "maximum") if key in data})
