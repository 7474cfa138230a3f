"""The history, backups, findings about a file, and two records brought together."""
