"""Which forms went out and came back."""
