"""A database made and seeded: the commands."""
