"""The statements of the twelfth migration: what a reminder of a form asked for, in words."""

STATEMENTS = ("ALTER TABLE formulir_langkah ADD COLUMN isi TEXT CHECK (isi <> '')",)
