"""Files of tables read, and their rows on the way in."""
