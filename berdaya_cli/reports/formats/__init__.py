"""One format a file: a table or a report in, text or bytes out."""
