"""What may be published, and how small counts are hidden."""
