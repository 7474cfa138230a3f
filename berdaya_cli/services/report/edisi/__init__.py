"""Editions: reports that were issued, kept, found again and compared."""
