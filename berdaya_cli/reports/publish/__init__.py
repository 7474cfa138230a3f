"""An export as files, and its schedule."""
