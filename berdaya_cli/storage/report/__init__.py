"""What a report or a recap asks of the record."""
