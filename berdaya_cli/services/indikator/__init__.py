"""Fill indicators, and look at figures a second time."""
