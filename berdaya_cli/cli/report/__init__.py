"""Reports and recaps: the commands."""
