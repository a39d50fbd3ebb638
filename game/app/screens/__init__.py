"""The screens, one a file: what each shows and what it answers; none knows another."""
