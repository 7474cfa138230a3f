"""Which kecamatan are pilots, and who answers for what: the commands."""
