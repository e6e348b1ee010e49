"""What is left out of a script or stylesheet before it is sent."""
from macros.publish.lean import lean


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
