"""Pictures: what they show, and how they are drawn on paper, on a page and on a terminal."""
