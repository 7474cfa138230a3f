"""The form and the tables of others: columns, rows, codes, findings."""
