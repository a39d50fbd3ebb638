"""What screens are made of: one widget per file, none of them knows the story."""
