"""Reference data: places, bodies, officials, decrees, sources, fokus, events."""
