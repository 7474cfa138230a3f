"""Indicators: targets, measurements, what they come to, figures worth a second look."""
