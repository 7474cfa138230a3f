"""What the programme is made of, and its rules; no I/O, no clock."""
