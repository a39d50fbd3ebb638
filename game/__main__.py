"""`python -m game` is `lef`."""

import sys

from game.cli import main

sys.exit(main())
