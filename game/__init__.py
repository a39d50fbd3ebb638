"""Lef: a training game in which a trainee meets a client and finds the courage to raise things."""

__version__ = "0.1.0"
