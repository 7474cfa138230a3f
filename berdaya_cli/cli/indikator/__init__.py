"""Commands that fill indicators."""
