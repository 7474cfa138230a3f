"""What a report or a recap says, gathered."""
