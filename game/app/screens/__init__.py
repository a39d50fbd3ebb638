"""The screens, one a file: what each shows and what it answers; none knows another.

`bottom` and `columns` arrange what many of them have.
"""
