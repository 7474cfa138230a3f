"""The terminal: words in, screen and exit code out."""
