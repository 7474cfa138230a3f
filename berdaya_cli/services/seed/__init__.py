"""A seed brought in, and the sample."""
