"""How a problem reads, and which word was meant."""
import pytest

from macros.registry.problem import Problem, Refused, Swap, nearest, suggestion, swap_to_nearest


def test_a_problem_reads_as_compilers_write_it() -> None:
    assert str(Problem("x.yaml", 61, 5, "okänd nyckel 'progess'")) == "x.yaml:61:5: okänd nyckel 'progess'"


def test_a_refusal_lists_each_problem_once_in_order() -> None:
    late, early = Problem("b.yaml", 2, 1, "x"), Problem("b.yaml", 1, 9, "y")
    refused = Refused([late, Problem("a.md", 7, 1, "z"), early, late])
    assert str(refused) == "a.md:7:1: z\nb.yaml:1:9: y\nb.yaml:2:1: x"


@pytest.mark.parametrize(("word", "meant"), [
    ("progess", "progress"), ("agri", "AGRI"), ("Progress", "progress"), ("xyz", None), ("", None)])
def test_the_nearest_known_word_is_found(word: str, meant: str | None) -> None:
    assert nearest(word, ["progress", "AGRI", "id"]) == meant
    assert suggestion(word, ["progress", "AGRI", "id"]) == (f" (menade du '{meant}'?)" if meant else "")


def test_both_words_are_told_where_it_is_a_guess_which_was_meant() -> None:
    assert suggestion("report", ["progress", "report-1", "report-2"]) == " (menade du 'report-2' eller 'report-1'?)"


@pytest.mark.parametrize(("word", "mend"), [
    ("progess", "progress"), ("Report-1", "report-1"), ("report", None), ("report-3", None), ("xyz", None)])
def test_a_mend_is_offered_only_where_one_word_is_clearly_nearest(word: str, mend: str | None) -> None:
    assert swap_to_nearest(word, ["progress", "report-1", "report-2"]) == (Swap(word, mend) if mend else None)
