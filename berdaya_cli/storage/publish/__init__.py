"""What is published of the record, and the folder that it fills."""
