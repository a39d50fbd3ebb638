"""A room full of roads as one report: what a group did, and never what one person did."""
