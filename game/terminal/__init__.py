"""The same story in a terminal: complete, and what plays where there is no display."""
