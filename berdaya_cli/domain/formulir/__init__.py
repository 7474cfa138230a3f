"""Forms that went out, as the record keeps them."""
