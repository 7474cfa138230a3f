"""The statements of the thirteenth migration: a fokus that cuts across all others."""

STATEMENTS = (
    """
ALTER TABLE fokus ADD COLUMN lintas TEXT NOT NULL DEFAULT 'tidak'
    CHECK (lintas IN ('ya', 'tidak'))
""",
)
