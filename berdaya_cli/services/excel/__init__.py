"""Forms gathered to go out, and tables taken in."""
