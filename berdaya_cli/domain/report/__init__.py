"""What a report or a recap says, before anyone decides how it looks."""
