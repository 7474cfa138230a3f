"""The form and the marked copy as workbooks."""
