"""Which part may know which: the folders of macros/ and what they import."""
import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "macros"
DOORS = {"macros", "macros.hooks", "macros.__main__"}  # and every module of these packages
# The preview reads the disk again and again, by MkDocs' own steps; the generator's part keeps pages between builds.
ROOMS = ("macros.commands.", "macros.generator.", "macros.preview.")
LAYERS = {"registry": {"registry"}, "specs": {"registry", "specs"}, "pages": {"registry", "specs", "pages"},
          "publish": {"registry", "specs", "pages", "publish"},
          "editing": {"registry", "specs", "pages", "publish", "editing"}}
GENERATOR = {"mkdocs", "mkdocs_macros", "material", "properdocs", "zensical"}
# What writes to disk or reads the clock or the network.
OUTSIDE = {"write_text", "write_bytes", "mkdir", "unlink", "now", "today", "utcnow", "urlopen", "open"}
FILES = sorted(PACKAGE.rglob("*.py"))


def module(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_door(name: str) -> bool:
    return name in DOORS or f"{name}.".startswith(ROOMS)


def imports(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            found.add(node.module or "")
    return found


def test_there_are_files_to_look_at() -> None:
    assert {"macros.registry.model", "macros.pages.view"} <= {module(file) for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=module)
def test_a_layer_imports_only_itself_and_the_layers_below(file: Path) -> None:
    if is_door(module(file)):
        return
    layer = module(file).split(".")[1]
    layers = {other.split(".")[1] for other in imports(file) if other.startswith("macros.")}
    assert layers <= LAYERS[layer]


@pytest.mark.parametrize("file", FILES, ids=module)
def test_nothing_but_a_door_imports_a_door(file: Path) -> None:
    if not is_door(module(file)):
        assert [name for name in imports(file) if is_door(name)] == []


def test_nothing_imports_the_doors_of_the_generator_and_the_command_line() -> None:
    assert {name for file in FILES for name in imports(file)} & DOORS == set()


@pytest.mark.parametrize("file", FILES, ids=module)
def test_only_doors_know_the_generator_the_clock_and_the_disk(file: Path) -> None:
    if is_door(module(file)):
        return
    called = {node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
              for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call)}
    assert {name.split(".")[0] for name in imports(file)} & (GENERATOR | {"os", "time", "urllib.request"}) == set()
    assert called & OUTSIDE == set()


@pytest.mark.parametrize("file", FILES, ids=module)
def test_a_module_stays_small(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 200


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.j2")), ids=lambda file: file.name)
def test_a_template_stays_small_and_trusts_nothing(file: Path) -> None:
    text = file.read_text("utf-8")
    assert len(text.splitlines()) <= 50
    assert "safe" not in text
