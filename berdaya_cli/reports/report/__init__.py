"""The parts of a report, laid out for every format."""
