"""french."""
