"""python -m macros links: asks every address on other sites whether it is still there. Alone needs the network."""
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Final

from macros.commands.asking import Answer, ask
from macros.pages import texts
from macros.pages.addresses import Address, addresses
from macros.registry.dead_links import DEAD_LINKS, DeadLink, load_dead_links
from macros.registry.problem import Problem

READ: Final = ("datasets.yaml", "docs/**/*.md", "docs/specs/*.json")
HOSTS_AT_ONCE: Final = 8  # each is asked one thing at a time


def links(root: Path, today: date, timeout: float = 20) -> int:
    """Print what is gone, what has moved and what could not be told; 1 when something is gone without being excused."""
    dead, problems = load_dead_links((root / DEAD_LINKS).read_bytes())
    if problems:
        print(*sorted(problems), sep="\n")
        return 1
    found = addresses({file.relative_to(root).as_posix(): file.read_text("utf-8")
                       for pattern in READ for file in sorted(root.glob(pattern))})
    answers = ask_all({address.url for address in found}, timeout)
    if answers and all(answer.status is None for answer in answers.values()):
        print(f"Ingen av {len(answers)} adresser svarade; kontrollera nätverket", file=sys.stderr)
        return 1
    problems, notes = judge(found, answers, dead, today)
    print(*problems, *notes, sep="\n")
    print(f"{len(answers)} adresser är kontrollerade: {len(problems)} fel, {len(notes)} att titta på", file=sys.stderr)
    return 1 if problems else 0


def ask_all(urls: Iterable[str], timeout: float) -> dict[str, Answer]:
    """The answers by address; the hosts are asked beside each other, the addresses of a host in turn."""
    hosts: dict[str, list[str]] = defaultdict(list)
    for url in sorted(urls):
        hosts[url.split("/")[2]].append(url)
    with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
        asked = pool.map(lambda mine: [(url, ask(url, timeout)) for url in mine], hosts.values())
        return {url: answer for answers in asked for url, answer in answers}


def judge(found: Iterable[Address], answers: Mapping[str, Answer], dead: Iterable[DeadLink], today: date,
          ) -> tuple[list[Problem], list[Problem]]:
    """What is wrong and what a person should look at, each with its place."""
    excused = {link.url: link for link in dead}
    problems, notes = [], []
    for address in found:
        answer = answers[address.url]
        told = Problem(address.path, address.line, address.column, f"{address.url} {answer}")
        if answer.is_gone and address.url not in excused:
            problems.append(told)
        elif not answer.is_gone and str(answer):
            notes.append(told)
    for link in excused.values():
        if message := _no_excuse(link, answers.get(link.url), today):
            problems.append(Problem(DEAD_LINKS, link.line, 1, message))
    return sorted(set(problems)), sorted(set(notes))


def _no_excuse(link: DeadLink, answer: Answer | None, today: date) -> str | None:
    """Why an entry of the list should go; None while it is of use."""
    if answer is None:
        return f"{link.url} står inte längre på någon sida; ta bort posten"
    if answer.is_there:
        return f"{link.url} svarar igen; ta bort posten"
    if link.until < today:
        return f"{link.url} skulle ses över senast den {texts.day(link.until, 'sv')} ({link.reason})"
    return None
