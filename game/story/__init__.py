"""The story itself: pure rules, without files, clock, chance, threads, pygame or YAML."""
