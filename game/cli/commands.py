"""What each command calls; it brings what it needs, so that `--version` starts without a window."""

from __future__ import annotations

import argparse

from game.cli.asked import Asked
from game.words import language


def open_game(options: argparse.Namespace) -> int:
    """The game on its board."""
    from game.cli.board import open_game as run

    return run(options.seed, _asked(options))


def play(options: argparse.Namespace) -> int:
    """`lef play`."""
    from game.cli.play import Wanted
    from game.cli.play import play as run

    wanted = Wanted(
        seed=options.seed,
        hidden=options.hidden,
        scene=options.scene,
        road=options.road,
        watch=options.watch,
        in_terminal=options.text,
        asked=_asked(options),
    )
    return run(options.scenario, wanted)


def check(options: argparse.Namespace) -> int:
    """`lef check`."""
    from game.cli.check import check as run

    return run(options.paths, strict=options.strict, as_json=options.json, tables=options.tables)


def road(options: argparse.Namespace) -> int:
    """`lef road`."""
    from game.cli.road import road as run

    chance = 0 if options.seed is None else options.seed
    return run(options.scenario, options.choices, chance, options.hidden, as_json=options.json)


def graph(options: argparse.Namespace) -> int:
    """`lef graph`."""
    from game.cli.graph import graph as run
    from game.cli.graph import graph_of_machine

    if options.scenario is None:
        return graph_of_machine(is_client=options.client, out=options.out)
    return run(
        options.scenario,
        out=options.out,
        as_mermaid=options.mermaid,
        bot=options.bot,
        road=options.road or (),
    )


def storyboard(options: argparse.Namespace) -> int:
    """`lef storyboard`."""
    from game.cli.storyboard import Wanted
    from game.cli.storyboard import storyboard as run

    wanted = Wanted(
        out=options.out,
        choices=options.choices,
        bot=options.bot,
        seed=options.seed or 0,
        hidden=options.hidden,
        size=options.size,
        asked=_asked(options),
        single=options.single,
    )
    return run(options.scenario, wanted)


def report(options: argparse.Namespace) -> int:
    """`lef report`."""
    from game.cli.report import report as run

    return run(options.folders, options.out)


def new(options: argparse.Namespace) -> int:
    """`lef new`."""
    from game.cli.new import new as run

    return run(options.name, language(), mine=options.mine)


def translate(options: argparse.Namespace) -> int:
    """`lef translate`."""
    from game.cli.translate import translate as run

    return run(options.scenario, options.to)


def schema(options: argparse.Namespace) -> int:
    """`lef schema`."""
    from game.cli.schema import schema as run

    return run(options.out)


def _asked(options: argparse.Namespace) -> Asked:
    return Asked(large=options.large, contrast=options.contrast, quiet=options.quiet)
