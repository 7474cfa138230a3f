"""Left out of the bench: sqlite-utils loads pandas at each start where it is there."""

SAID = "pandas is left out of the bench"
raise ImportError(SAID)
