"""Seeds as YAML files, and the rows that they bring in."""
