"""The history and whole files: undone, copied, put back, examined, brought together."""
