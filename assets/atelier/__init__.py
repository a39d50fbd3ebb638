"""Where the pictures and sounds of Lef are made: a tool for the checkout."""
