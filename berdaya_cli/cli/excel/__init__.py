"""Forms out, tables in: the commands."""
