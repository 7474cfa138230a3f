"""What a lake of packages says, as papers."""
