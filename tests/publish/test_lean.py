"""What is left out of a script or stylesheet before it is sent."""
import re

import pytest

from macros.publish.embeds.assets import asset
from macros.publish.lean import lean, tight


def test_comments_indentation_and_blank_lines_go_and_the_code_stays() -> None:
    assert lean("""// What it does.
/* A note. */
/** Show it. */
export const a = "// not a comment";

  if (a) {  // stays
    b(`/* x */`);
  }
""") == """export const a = "// not a comment";
if (a) {  // stays
b(`/* x */`);
}
"""


def test_spaces_around_signs_go_but_not_those_of_texts_and_of_plus_and_minus() -> None:
    assert tight('const a = (b, c) => b ?? c - -1 + +d;\nif (!a) return { "x = y, z": "&& || =>" };\n') == (
        'const a=(b,c)=>b??c - -1 + +d;\nif(!a)return{"x = y, z":"&& || =>"};\n')


@pytest.mark.parametrize("sign", ["`", "'", "/", "//"])
def test_the_script_that_is_made_tight_holds_nothing_that_tight_does_not_know(sign: str) -> None:
    """A template, a text in single quotes, a pattern or a comment after code; a division stands between spaces."""
    assert sign not in re.sub(r" / |\"[^\"\n]*\"", "", asset("embed.js"))
