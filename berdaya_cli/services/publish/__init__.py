"""What an export holds, gathered."""
