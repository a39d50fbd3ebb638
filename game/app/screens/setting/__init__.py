"""What the settings screen is made of."""
