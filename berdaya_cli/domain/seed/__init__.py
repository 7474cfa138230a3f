"""A seed and the rules that its rows keep."""
