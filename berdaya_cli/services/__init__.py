"""What each command does, in the words of the domain."""
