"""Reference data: the commands that list, add and correct it."""
