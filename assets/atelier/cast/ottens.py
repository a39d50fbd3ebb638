"""Mevrouw Ottens, 78: white curls, a lilac cardigan, pearls, a handbag."""

from assets.atelier.garments import buttons
from assets.atelier.person import Build, Dress, Face, Head, Nose, Person, Skin
from assets.atelier.shapes import PAPER, box, circle, fill, group, stroke

WHITE, WHITE_DARK = "#F6F2F4", "#D2CBD8"
BLOUSE = "#684889"
LILAC, LILAC_DARK, LILAC_LIGHT = "#A88AC8", "#7C5FA0", "#BBA1D6"

CURLS = (
    (162, 150, 22),
    (158, 116, 24),
    (176, 84, 26),
    (208, 64, 27),
    (246, 58, 28),
    (284, 68, 27),
    (312, 92, 25),
    (324, 126, 23),
    (322, 158, 20),
    (198, 92, 22),
    (232, 84, 22),
    (268, 88, 22),
    (298, 108, 18),
    (178, 118, 17),
)
PEARLS = (
    (196, 292),
    (203, 306),
    (213, 318),
    (226, 327),
    (240, 330),
    (254, 327),
    (267, 318),
    (277, 306),
    (284, 292),
)

PERSON = Person(
    skin=Skin(tone="#F6D3BE", shade="#DBA68E", nose="#EFBDA2", lip="#B44D58", blush="#F3B3A2"),
    head=Head(width=142, height=192, jaw=112, chin=60, top=78),
    face=Face(
        nose=Nose.STRAIGHT,
        iris="#57789A",
        brows="#B9B2C4",
        brow_width=6,
        eye_size=0.95,
        lashes=True,
        bags=True,
    ),
    build=Build(
        shoulders=100,
        chest=98,
        waist=98,
        hips=108,
        arms=(58, 48, 34),
        neck=31,
        collar=34,
        hands=0.88,
        shoulder_height=346,
    ),
    dress=Dress(colour=LILAC, sleeve=LILAC, shade=LILAC_DARK, cuff=LILAC_DARK),
    hair_behind="".join(
        circle(x, y, 24, WHITE_DARK) for x, y in ((158, 178), (164, 210), (324, 180), (318, 210))
    ),
    clothes=fill("M198,288 L282,288 L262,720 L222,720Z", BLOUSE)
    + stroke("M240,350 L240,720", "#523470", 3)
    + fill("M202,282 L182,296 L198,420 L222,720 L236,720 L214,420Z", LILAC_DARK)
    + fill("M278,282 L298,296 L282,420 L258,720 L244,720 L266,420Z", LILAC_DARK)
    + buttons(PAPER, 440, 510, 580, 650, x=218, size=4.5)
    + stroke("M132,640 h56", LILAC_DARK, 5)
    + stroke("M290,640 h56", LILAC_DARK, 5),
    collar=fill("M196,286 Q240,352 284,286 L292,300 Q240,372 188,300Z", BLOUSE)
    + "".join(
        circle(x, y, 7.5, PAPER) + circle(x + 1.5, y + 1.5, 4.5, "#E4DBE6") for x, y in PEARLS
    ),
    wrinkles=stroke("M194,220 Q188,230 193,240", "#DBA68E", 2.6)
    + stroke("M289,220 Q295,230 290,240", "#CB957D", 2.6)
    + stroke("M182,186 l-7,-3 M183,193 l-7,3", "#DBA68E", 2.4)
    + stroke("M306,186 l7,-3", "#DBA68E", 2.4),
    hair="".join(circle(x, y, r, WHITE) for x, y, r in CURLS)
    + "".join(
        stroke(f"M{x},{y} q{r * 0.5:.0f},{-r * 0.9:.0f} {r},0", WHITE_DARK, 3)
        for x, y, r in CURLS[1:12]
    ),
    worn=circle(168, 214, 6, PAPER) + circle(314, 212, 5.5, PAPER),
    holds=group(
        stroke("M-40,10 Q-40,-70 0,-70 Q40,-70 40,10", "#6B3A4C", 8)
        + box(-64, 0, 128, 96, "#8C4A62", radius=14)
        + fill("M-64,14 Q-64,0 -50,0 L50,0 Q64,0 64,14 L64,40 Q0,56 -64,40Z", "#733A50")
        + circle(0, 48, 8, "#E2A93B"),
        at=(268, 544),
        turned=-3,
    ),
)
