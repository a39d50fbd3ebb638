"""Runs first in the bundle: the programs that Lef starts get the computer's own libraries.

On Linux the loader points `LD_LIBRARY_PATH` at the bundle. Lef needs that no more once it runs,
and a voice of the computer may not even start with a library that is older than its own.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
