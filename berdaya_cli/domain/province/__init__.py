"""Many regencies at once: packages, a lake of them, and what engines read from it."""
