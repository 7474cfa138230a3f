"""What is open, late or missing."""
