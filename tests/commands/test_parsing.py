"""A wrong call of a command is told in Swedish, with how it is written."""
import pytest

from tests.commands.running import macros


@pytest.mark.parametrize(("call", "told"), [
    ((), "det här saknas: command"),
    (("chek",), "'chek' går inte att välja för command; välj bland "),
    (("check", "--format", "html"), "'html' går inte att välja för --format; välj bland "),
    (("check", "--today", "i går"), "'i går' går inte att använda för --today"),
    (("check", "--format"), "värdet för --format saknas"),
    (("check", "--fix=ja"), "--fix tar inget värde, men fick 'ja'"),
    (("check", "--fixa"), "det här finns inte för kommandot: --fixa"),
    (("check", "docs"), "det här finns inte för kommandot: docs"),
    (("new-guide",), "det här saknas: ID"),
    (("new-guide", "x", "--s"), "--s kan betyda flera saker: --start, --spec"),
    (("history", "--limit", "0"), "'0' går inte att använda för --limit"),
    (("serve", "--addr", "8000"), "'8000' går inte att använda för --addr")])
def test_what_is_wrong_with_a_call_is_told_in_swedish(call: tuple[str, ...], told: str) -> None:
    run = macros(*call)
    wrong, written = run.stderr.splitlines()
    assert (run.returncode, run.stdout) == (2, "")
    assert wrong.startswith(told) if told.endswith(" ") else wrong == told
    assert written.startswith("Så skrivs kommandot: python -m macros")
