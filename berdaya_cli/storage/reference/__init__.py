"""Reference data: the tables of places, bodies, officials, decrees, sources, fokus, events."""
