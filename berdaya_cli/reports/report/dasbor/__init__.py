"""A dashboard: its data, its words, its page."""
