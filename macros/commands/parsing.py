"""A wrong call of a command in; what is wrong with it, in Swedish for a contributor, and how it is written, out."""
import argparse
import re
from typing import Final, NoReturn

# What argparse says (of Python 3.11 to 3.13), and the same in Swedish.
_SAID: Final = (
    (r"the following arguments are required: (.*)", r"det här saknas: \1"),
    (r"argument (.*?): invalid choice: '(.*?)' \(choose from (.*)\)", r"'\2' går inte att välja för \1; välj bland \3"),
    (r"argument (.*?): invalid (?:\w+ )?value: '(.*?)'", r"'\2' går inte att använda för \1"),
    (r"argument (.*?): expected (?:one|at least one) argument", r"värdet för \1 saknas"),
    (r"argument (.*?): ignored explicit argument '(.*?)'", r"\1 tar inget värde, men fick '\2'"),
    (r"unrecognized arguments: (.*)", r"det här finns inte för kommandot: \1"),
    (r"ambiguous option: (.*?) could match (.*)", r"\1 kan betyda flera saker: \2"))


class Parser(argparse.ArgumentParser):
    """argparse with its errors in Swedish; one that is not known here is told in its own words."""

    def error(self, message: str) -> NoReturn:
        written = " ".join(self.format_usage().removeprefix("usage: ").split())
        self.exit(2, f"{swedish(message)}\nSå skrivs kommandot: {written}\n")


def swedish(message: str) -> str:
    return next((match.expand(said) for pattern, said in _SAID if (match := re.fullmatch(pattern, message))), message)
