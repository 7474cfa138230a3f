"""The steps of the schema's history, each in a room of its own; a released one is never edited."""
