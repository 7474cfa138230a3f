"""The record kept safe: history, undo, backup, doctor, merge."""
