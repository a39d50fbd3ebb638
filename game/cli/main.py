"""Every command of `lef` and its options."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from game import __version__
from game.cli import argparse_words, exits, streams
from game.words import SOURCE_LANGUAGE, _, language, languages, speak

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `lef` with these arguments (default: those of the process); answer its exit code."""
    streams.make_safe()
    given = list(sys.argv[1:] if arguments is None else arguments)
    speak(_language_in(given))
    argparse_words.use()
    try:
        return _run(given)
    except BrokenPipeError:  # whoever read our output has seen enough
        streams.give_up_output()
        return exits.DONE
    except OSError as problem:
        streams.give_up_output()
        sentence = _(
            "Lef kan hier niet lezen of schrijven ({problem}). "
            "Kijk of de schijf vol is, en of het hier mag."
        )
        print(sentence.format(problem=problem.strerror), file=sys.stderr)
        return exits.WRONG_USE
    except KeyboardInterrupt:
        return exits.STOPPED


def _run(given: Sequence[str]) -> int:
    """Run the command, and see its output off: at Python's exit nobody could say what is wrong."""
    try:
        options = _parser().parse_args(given)
        command: Command = options.command
        return command(options)
    finally:
        sys.stdout.flush()


def _language_in(arguments: Sequence[str]) -> str:
    """The language must be known before the help that explains how to choose it is written."""
    wanted = os.environ.get("LEF_LANGUAGE", SOURCE_LANGUAGE)
    for number, argument in enumerate(arguments):
        if argument == "--language" and number + 1 < len(arguments):
            wanted = arguments[number + 1]
        elif argument.startswith("--language="):
            wanted = argument.partition("=")[2]
    return wanted if wanted in languages() else SOURCE_LANGUAGE


def _parser() -> argparse.ArgumentParser:
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
    parser.set_defaults(command=_open_game, seed=None, large=False, contrast=False)
    commands = parser.add_subparsers(title=_("opdrachten"), metavar=_("OPDRACHT"))
    _add_play(commands.add_parser("play", help=_("speel één situatie")))
    _add_check(commands.add_parser("check", help=_("kijk of situaties kloppen")))
    _add_road(commands.add_parser("road", help=_("speel een weg van keuzes en laat alles zien")))
    _add_graph(commands.add_parser("graph", help=_("teken een situatie of een machine")))
    _add_new(commands.add_parser("new", help=_("begin een eigen situatie")))
    _add_translate(commands.add_parser("translate", help=_("maak een vertaling of werk haar bij")))
    _add_schema(commands.add_parser("schema", help=_("het formaat voor je editor (JSON Schema)")))
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


def _add_looks(parser: argparse.ArgumentParser) -> None:
    for name, words in (("--large", _("grote letters")), ("--contrast", _("hoog contrast"))):
        parser.add_argument(name, action="store_true", default=argparse.SUPPRESS, help=words)


def _add_play(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=_("naam, map of bestand"))
    parser.add_argument("--text", action="store_true", help=_("speel in de terminal"))
    _add_language(parser)
    _add_seed(parser)
    _add_looks(parser)
    parser.set_defaults(command=_play)


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
    parser.set_defaults(command=_check)


def _add_road(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "scenario", metavar="SCENARIO", help=_("naam, map of bestand; of een bestand met een weg")
    )
    parser.add_argument("choices", metavar=_("KEUZE"), nargs="*", help=_("de keuzes, in volgorde"))
    parser.add_argument("--json", action="store_true", help=_("schrijf JSON"))
    _add_language(parser)
    _add_seed(parser)
    parser.add_argument(
        "--hidden",
        metavar=_("NAAM=WAARDE"),
        action="append",
        default=[],
        help=_("wat er verborgen is, in plaats van wat het toeval trekt"),
    )
    parser.set_defaults(command=_road)


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
    parser.set_defaults(command=_graph)


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar=_("NAAM"), help=_("hoe de map gaat heten"))
    parser.add_argument(
        "--language",
        choices=languages(),
        default=argparse.SUPPRESS,
        help=_("de taal van het voorbeeld (nu: nl of en)"),
    )
    parser.add_argument("--mine", action="store_true", help=_("in de map Lef bij je documenten"))
    parser.set_defaults(command=_new)


def _add_translate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=_("naam, map of bestand"))
    parser.add_argument("to", metavar=_("TAAL"), help=_("de code van de taal, zoals en of pl"))
    _add_language(parser)
    parser.set_defaults(command=_translate)


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", metavar=_("BESTAND"), type=Path, help=_("schrijf naar dit bestand")
    )
    _add_language(parser)
    parser.set_defaults(command=_schema)


def seed(text: str) -> int:
    """A seed that a road can hold; the parser names this function when it is none."""
    from game.roads.road import HIGHEST_SEED  # only who names a seed pays for it

    number = int(text)
    if not 0 <= number <= HIGHEST_SEED:
        raise ValueError("a road cannot hold this seed")
    return number


# Each command brings what it needs, so that `--version` and `check` start without a window.


def _open_game(options: argparse.Namespace) -> int:
    from game.cli.play import open_game

    return open_game(options.seed, large=options.large, contrast=options.contrast)


def _play(options: argparse.Namespace) -> int:
    from game.cli.play import play

    return play(
        options.scenario,
        in_terminal=options.text,
        seed=options.seed,
        large=options.large,
        contrast=options.contrast,
    )


def _check(options: argparse.Namespace) -> int:
    from game.cli.check import check

    return check(options.paths, strict=options.strict, as_json=options.json, tables=options.tables)


def _road(options: argparse.Namespace) -> int:
    from game.cli.road import road

    chance = 0 if options.seed is None else options.seed
    return road(options.scenario, options.choices, chance, options.hidden, as_json=options.json)


def _graph(options: argparse.Namespace) -> int:
    from game.cli.graph import graph, graph_of_machine

    if options.scenario is None:
        return graph_of_machine(is_client=options.client, out=options.out)
    return graph(
        options.scenario,
        out=options.out,
        as_mermaid=options.mermaid,
        bot=options.bot,
        road=options.road or (),
    )


def _new(options: argparse.Namespace) -> int:
    from game.cli.new import new

    return new(options.name, language(), mine=options.mine)


def _translate(options: argparse.Namespace) -> int:
    from game.cli.translate import translate

    return translate(options.scenario, options.to)


def _schema(options: argparse.Namespace) -> int:
    from game.cli.schema import schema

    return schema(options.out)
