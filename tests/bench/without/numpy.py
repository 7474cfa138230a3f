"""Left out of the bench: sqlite-utils loads numpy at each start where it is there."""

SAID = "numpy is left out of the bench"
raise ImportError(SAID)
