"""The tables of a report: who answers, what it comes to, what was reached, the records."""
