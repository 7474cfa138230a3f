"""The tables of forms that went out and of files that came in."""
