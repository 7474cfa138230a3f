"""The tables of pilots and assignments."""
