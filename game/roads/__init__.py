"""Road files: one playthrough each, from which everything else is derived."""
