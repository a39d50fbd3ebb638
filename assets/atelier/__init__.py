"""Where the pictures of Lef are drawn: people, places and cards, as data for the same few shapes.

A tool for the checkout, of which the game needs only what it draws. `python3 -m assets.atelier`
draws everything anew; a kind of picture and names after it draw only those.
`python3 -m assets.atelier.sounds` makes the sounds.
"""
