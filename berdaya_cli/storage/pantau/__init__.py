"""What is open, late or missing, asked of the record."""
