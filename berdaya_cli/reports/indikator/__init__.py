"""What indicators come to, in words."""
