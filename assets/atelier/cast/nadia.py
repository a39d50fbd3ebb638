"""Nadia, 42: dark curls to the shoulders, a plum blazer, a tablet."""

from assets.atelier import props
from assets.atelier.garments import buttons, lapels, open_front
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import circle, group, stroke

CURLS, CURLS_LIGHT, CURLS_DARK = "#33212A", "#513641", "#231620"
PLUM, PLUM_DARK, PLUM_LIGHT = "#84305A", "#5C1E3D", "#9B4170"

BEHIND = (
    (182, 84, 40),
    (240, 66, 44),
    (300, 84, 40),
    (150, 130, 38),
    (332, 130, 38),
    (140, 184, 38),
    (342, 184, 38),
    (142, 236, 38),
    (340, 236, 38),
    (158, 284, 34),
    (324, 284, 34),
    (190, 300, 30),
    (292, 300, 30),
    (240, 200, 90),
)
FRONT = (
    (206, 76, 30),
    (246, 66, 32),
    (288, 80, 30),
    (172, 104, 24),
    (316, 108, 22),
    (162, 142, 20),
    (322, 148, 20),
    (226, 92, 22),
    (268, 92, 20),
    (158, 178, 15),
    (324, 182, 15),
)

PERSON = Person(
    skin=Skin(tone="#D8A27A", shade="#AF7852", nose="#CE956C", lip="#97343F", blush="#DB9273"),
    head=Head(width=140, height=190, jaw=106, chin=54, top=76),
    face=Face(
        nose=Nose.ROUND, iris="#3A2014", brows="#2E1C22", brow_width=7.5, eye_size=1.03, lashes=True
    ),
    build=Build(shoulders=110, chest=102, waist=90, hips=110, arms=(62, 50, 35), hands=0.92),
    dress=Dress(colour=PLUM, sleeve=PLUM, shade=PLUM_DARK, cuff="#FBEFE3"),
    hair_behind="".join(circle(x, y, r, CURLS_DARK) for x, y, r in BEHIND),
    clothes=open_front("#FBEFE3", PLUM_DARK) + buttons(PLUM_DARK, 536, 600, x=252, size=6),
    collar=lapels(PLUM_LIGHT)
    + stroke("M206,300 Q240,352 274,300", "#E2A93B", 3.4)
    + circle(240, 328, 6, "#E2A93B"),
    hair="".join(circle(x, y, r, CURLS) for x, y, r in FRONT)
    + stroke("M190,86 q16,-20 36,-10", CURLS_LIGHT, 4)
    + stroke("M240,60 q22,-12 34,8", CURLS_LIGHT, 4)
    + stroke("M168,124 q2,-18 18,-24", CURLS_LIGHT, 4)
    + stroke("M296,92 q20,6 20,24", CURLS_LIGHT, 4)
    + stroke("M214,88 q10,-10 24,-4", CURLS_LIGHT, 4),
    holds=group(props.tablet(), at=(212, 470), turned=-9),
)
