"""The report in a real browser: it shows, it asks for nothing, and nothing in it runs."""

from pathlib import Path

import pytest

from game.cli import main
from tests.reports import rooms
from tests.reports.browser import browser

HOSTILE = (
    "<script>hacked=1</script><img src=http://evil.test/a onerror=hacked=1>"
    '"><svg onload=hacked=1><style>@import url(http://evil.test/b)</style>'
)
HOSTILE_CARD = '"><img src=http://evil.test/c onerror=hacked=1>'


def test_a_report_of_hostile_text_runs_nothing_and_asks_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LEF_SCENARIOS", str(tmp_path / "shelf"))
    text = rooms.SMALL.replace("label: Fleur bellen", f"label: |\n          {HOSTILE_CARD}")
    text = text.replace("title: Te laat", "title: |\n  </title></style><script>hacked=1</script>")
    text = text.replace("      De kast is leeg.", f"      {HOSTILE}")
    rooms.fill(tmp_path / "room", rooms.put(tmp_path / "shelf", text), 7 * ["bellen"])
    page = tmp_path / "out" / "report.html"
    assert main(["report", str(tmp_path / "room"), "--out", str(page.parent)]) == 0
    with browser(tmp_path / "profile") as tab:
        tab.open(page)
        assert "Wat de groep koos" in tab.evaluate("document.body.innerText")
        assert HOSTILE[:60] in tab.evaluate("document.body.innerText")
        assert HOSTILE_CARD in tab.evaluate("document.body.innerText")
        assert tab.evaluate("typeof hacked") == "undefined"
        assert tab.evaluate("document.scripts.length + document.images.length") == 0
        assert tab.evaluate("[...document.querySelectorAll('th')].every(th => th.scope)")
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert tab.requests == [page.as_uri()]
        assert tab.complaints == []
