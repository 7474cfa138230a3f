"""What is open, late or missing: the commands."""
