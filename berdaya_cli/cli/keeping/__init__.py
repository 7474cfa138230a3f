"""History, undo, backup, doctor, merge: the commands."""
