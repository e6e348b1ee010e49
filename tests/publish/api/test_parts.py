"""The small parts: the head of a file, moments, and bytes that are always UTF-8."""
from datetime import UTC, datetime, timedelta, timezone

import pytest

from macros.publish.api.parts import envelope, json_bytes, moment_json, source_json, stamp_json
from macros.publish.publication import Stamp
from macros.registry.dates import Moment, PartialDate
from tests.publish.publishing import publication

HEAD = {
    "$schema": "https://example.org/guider/api/v1/x.schema.json", "url": "https://example.org/guider/api/v1/x.json",
    "documentation": "https://example.org/guider/oppna-data/",
    "license": {"id": "CC0-1.0", "title": {"sv": "CC0 1.0", "en": "CC0 1.0"},
                "url": "http://creativecommons.org/publicdomain/zero/1.0/"},
    "generated_from": {"commit": "0" * 40, "time": "2026-11-23T11:00:00Z"}}


def test_a_file_begins_with_its_addresses_licence_and_commit() -> None:
    assert envelope(publication(), "api/v1/x.json", "api/v1/x.schema.json") == HEAD


def test_outside_git_the_commit_is_not_known() -> None:
    assert envelope(publication(stamp=None), "api/v1/x.json", "api/v1/x.schema.json") == HEAD | {"generated_from": None}


def test_the_time_of_a_commit_is_told_in_utc() -> None:
    stockholm = datetime(2026, 7, 1, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    assert stamp_json(Stamp(commit="a" * 40, time=stockholm)) == {"commit": "a" * 40, "time": "2026-06-30T23:30:00Z"}
    assert stamp_json(Stamp(commit="a" * 40, time=stockholm.astimezone(UTC)))["time"] == "2026-06-30T23:30:00Z"


@pytest.mark.parametrize(("moment", "date", "by"), [
    (None, None, None), (Moment(PartialDate(2023)), "2023", None), (Moment(PartialDate(2023, 9)), "2023-09", None),
    (Moment(PartialDate(2023, 9, 4)), "2023-09-04", None), (Moment(PartialDate(2022, 12), at_latest=True), None,
                                                            "2022-12")])
def test_a_moment_says_no_more_than_is_known(moment: Moment | None, date: str | None, by: str | None) -> None:
    assert moment_json(moment) == {"date": date, "by": by}


def test_a_source_is_written_whole() -> None:
    assert source_json(publication().view.registry.source("rapport-1")) == {
        "id": "rapport-1", "title": "Rapport 1", "short": None, "publisher": "Exempelverkstaden",
        "url": "https://example.org/rapport", "published": "2022-12", "checked": "2026-01-01", "language": "sv",
        "title_language": "sv", "certainty": "confirmed", "note": None}


def test_the_bytes_are_utf_8_whatever_a_text_holds() -> None:
    assert json_bytes({"å": "</script>\x00\u2028"}) == '{\n "å": "</script>\\u0000\u2028"\n}\n'.encode()
    assert json_bytes({"a": "\ud800"}) == b'{\n "a": "?"\n}\n'
