"""The schema: its migrations, its views, and how a file is brought to it."""
