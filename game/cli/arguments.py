"""Every command of `lef` and its options."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from game import __version__
from game.cli import commands
from game.words import _, languages


def parse(given: Sequence[str]) -> argparse.Namespace:
    """What these arguments ask for; stops with a sentence where they are wrong.

    Choices may stand before the options of a road and behind them; argparse by itself takes only
    the first row of them, and calls the others unknown.
    """
    parser = make_parser()
    options, unknown = parser.parse_known_args(given)
    if unknown and "choices" in options and not any(word.startswith("-") for word in unknown):
        options.choices = [*options.choices, *unknown]
    elif unknown:
        return parser.parse_args(given)  # which says what is unknown
    return options


def make_parser() -> argparse.ArgumentParser:
    """The parser, its words in the language of the interface."""
    parser = argparse.ArgumentParser(
        prog="lef",
        description=_("Oefen met lastige momenten op het werk."),
        epilog=_("Zonder opdracht begint het spel."),
    )
    parser.add_argument(
        "--version", action="version", version=f"lef {__version__}", help=_("laat de versie zien")
    )
    _add_language(parser)
    _add_seed(parser)
    _add_looks(parser)
    parser.set_defaults(
        command=commands.open_game, seed=None, large=False, contrast=False, quiet=False
    )
    below = parser.add_subparsers(title=_("opdrachten"), metavar=_("OPDRACHT"))
    _add_play(below.add_parser("play", help=_("speel één situatie")))
    _add_check(below.add_parser("check", help=_("kijk of situaties kloppen")))
    _add_road(below.add_parser("road", help=_("speel een weg van keuzes en laat alles zien")))
    _add_graph(below.add_parser("graph", help=_("teken een situatie of een machine")))
    _add_storyboard(
        below.add_parser("storyboard", help=_("teken alle schermen van een weg, om te laten zien"))
    )
    _add_report(
        below.add_parser("report", help=_("maak een verslag van wat een hele groep speelde"))
    )
    _add_new(below.add_parser("new", help=_("begin een eigen situatie")))
    _add_translate(below.add_parser("translate", help=_("maak een vertaling of werk haar bij")))
    _add_schema(below.add_parser("schema", help=_("het formaat voor je editor (JSON Schema)")))
    return parser


# These may stand before the command and behind it. Without SUPPRESS the command's own default would
# undo what stood before it.


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language",
        choices=languages(),
        default=argparse.SUPPRESS,
        help=_("de taal van het spel (nu: nl of en)"),
    )


def _add_seed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--seed",
        type=seed,
        default=argparse.SUPPRESS,
        help=_("het getal waaruit het toeval komt"),
    )


def _add_hidden(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--hidden",
        metavar=_("NAAM=WAARDE"),
        action="append",
        default=[],
        help=_("wat er verborgen is, in plaats van wat het toeval trekt"),
    )


def _add_looks(parser: argparse.ArgumentParser) -> None:
    looks = (
        ("--large", _("grote letters")),
        ("--contrast", _("hoog contrast")),
        ("--quiet", _("zonder geluid")),
    )
    for name, words in looks:
        parser.add_argument(name, action="store_true", default=argparse.SUPPRESS, help=words)


def _add_play(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=_("naam, map of bestand"))
    parser.add_argument("--text", action="store_true", help=_("speel in de terminal"))
    _add_language(parser)
    parser.add_argument(
        "--watch", action="store_true", help=_("laat elke verandering van het bestand meteen zien")
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--from", dest="scene", metavar=_("SCÈNE"), help=_("begin bij deze scène"))
    where.add_argument(
        "--road", metavar=_("BESTAND"), type=Path, help=_("begin waar deze weg ophoudt")
    )
    _add_seed(parser)
    _add_hidden(parser)
    _add_looks(parser)
    parser.set_defaults(command=commands.play)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", type=Path, help=_("map of bestand; standaard: alles")
    )
    parser.add_argument("--strict", action="store_true", help=_("ook waarschuwingen tellen"))
    parser.add_argument(
        "--tables", action="store_true", help=_("ook bij meer situaties de cijfers laten zien")
    )
    parser.add_argument("--json", action="store_true", help=_("schrijf JSON"))
    _add_language(parser)
    parser.set_defaults(command=commands.check)


def _add_road(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "scenario", metavar="SCENARIO", help=_("naam, map of bestand; of een bestand met een weg")
    )
    parser.add_argument("choices", metavar=_("KEUZE"), nargs="*", help=_("de keuzes, in volgorde"))
    parser.add_argument("--json", action="store_true", help=_("schrijf JSON"))
    _add_language(parser)
    _add_seed(parser)
    _add_hidden(parser)
    parser.set_defaults(command=commands.road)


def _add_graph(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("scenario", metavar="SCENARIO", nargs="?", help=_("naam, map of bestand"))
    what.add_argument("--client", action="store_true", help=_("teken de machine van de klant"))
    what.add_argument(
        "--employee", action="store_true", help=_("teken de machine van de medewerker")
    )
    parser.add_argument("--out", metavar="FILE", type=Path, help=_("schrijf in dit bestand"))
    parser.add_argument("--mermaid", action="store_true", help=_("schrijf Mermaid, geen SVG"))
    thick = parser.add_mutually_exclusive_group()
    thick.add_argument("--bot", metavar=_("NAAM"), help=_("teken de weg van deze bot dik"))
    thick.add_argument(
        "--road", metavar=_("KEUZE"), nargs="+", help=_("teken de weg van deze keuzes dik")
    )
    _add_language(parser)
    parser.set_defaults(command=commands.graph)


def _add_storyboard(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=_("naam, map of bestand"))
    parser.add_argument(
        "choices", metavar=_("KEUZE"), nargs="*", help=_("de keuzes; zonder: de weg van een bot")
    )
    parser.add_argument(
        "--out", metavar=_("MAP"), type=Path, required=True, help=_("schrijf in deze map")
    )
    parser.add_argument(
        "--bot", metavar=_("NAAM"), default="best", help=_("de bot die de weg kiest (nu: best)")
    )
    parser.add_argument(
        "--size",
        metavar=_("BREEDxHOOG"),
        type=size,
        default=(1280, 720),
        help=_("zo groot zijn de schermen, in punten"),
    )
    parser.add_argument(
        "--single", action="store_true", help=_("zet de plaatjes in de pagina zelf")
    )
    _add_language(parser)
    _add_seed(parser)
    _add_hidden(parser)
    _add_looks(parser)
    parser.set_defaults(command=commands.storyboard)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folders",
        metavar=_("MAP"),
        nargs="+",
        type=Path,
        help=_("mappen van laptops, sticks of schijven; alles wat erin zit telt mee"),
    )
    parser.add_argument(
        "--out",
        metavar=_("MAP"),
        type=Path,
        default=Path("lef-report"),
        help=_("schrijf in deze map (nu: lef-report)"),
    )
    _add_language(parser)
    parser.set_defaults(command=commands.report)


def size(text: str) -> tuple[int, int]:
    """The size of a screen in pixels; the parser names this function when it is none."""
    width, _sign, height = text.partition("x")
    if not (640 <= int(width) <= 7680 and 360 <= int(height) <= 4320):
        raise ValueError("no screen is of this size")
    return int(width), int(height)


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar=_("NAAM"), help=_("hoe de map gaat heten"))
    parser.add_argument(
        "--language",
        choices=languages(),
        default=argparse.SUPPRESS,
        help=_("de taal van het voorbeeld (nu: nl of en)"),
    )
    parser.add_argument("--mine", action="store_true", help=_("in de map Lef bij je documenten"))
    parser.set_defaults(command=commands.new)


def _add_translate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=_("naam, map of bestand"))
    parser.add_argument("to", metavar=_("TAAL"), help=_("de code van de taal, zoals en of pl"))
    _add_language(parser)
    parser.set_defaults(command=commands.translate)


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", metavar=_("BESTAND"), type=Path, help=_("schrijf naar dit bestand")
    )
    _add_language(parser)
    parser.set_defaults(command=commands.schema)


def seed(text: str) -> int:
    """A seed that a road can hold; the parser names this function when it is none."""
    from game.roads.road import HIGHEST_SEED  # only who names a seed pays for it

    number = int(text)
    if not 0 <= number <= HIGHEST_SEED:
        raise ValueError("a road cannot hold this seed")
    return number
