"""Reference data: rows added, corrected and listed."""
