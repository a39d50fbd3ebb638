"""What the report looks like: cut paper, calm, readable in grey and on A4."""

from __future__ import annotations

from game.reports.sheet import CARD, INK, LILAC, LINE, MUTED, PAPER, SAFFRON, SAND

STYLE = f"""
  .wide, main {{ box-sizing: border-box; margin: 0 auto; max-width: 62rem; padding: 0 1.5rem; }}
  header {{ color: {PAPER}; }}
  .deck {{ background: {INK}; padding: 2.5rem 0 1rem; }}
  header h1, header p {{ margin: 0; }}
  header h1 {{ font-size: 2.6rem; margin-bottom: .5rem; }}
  header p {{ color: {LILAC}; }}
  header .eyebrow {{ color: {SAFFRON}; font-weight: bold; }}
  header ul {{ display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; list-style: none; padding: 0; }}
  header ul {{ margin: 1rem 0 0; }}
  header a {{ color: {PAPER}; }}
  a:focus-visible {{ outline: 3px solid {SAFFRON}; outline-offset: 3px; }}
  .edge {{ display: block; height: 2.5rem; width: 100%; }}
  .hatch {{ position: absolute; }}
  main {{ padding-bottom: 3rem; }}
  h2 {{ font-size: 1.8rem; margin: 3rem 0 .5rem; }}
  h3 {{ font-size: 1.3rem; margin: 2.2rem 0 .6rem; }}
  h4 {{ font-size: 1.1rem; margin: 0 0 .3rem; }}
  .card {{ background: {CARD}; border-bottom: 6px solid {SAND}; border-radius: 18px; }}
  .card {{ margin: 1rem 0; padding: 1.2rem 1.4rem; }}
  .card > h2, .card > h3:first-child {{ margin-top: 0; }}
  .card > h3 {{ font-size: 1.1rem; margin-top: 1.2rem; }}
  .told {{ border-left: 6px solid {SAFFRON}; margin: .4rem 0; padding-left: .8rem; }}
  .note {{ color: {MUTED}; }}
  .facts {{ display: flex; flex-wrap: wrap; gap: .5rem 2.2rem; margin: 1rem 0; }}
  .facts dt {{ color: {MUTED}; }}
  .facts dd {{ font-size: 1.8rem; font-weight: bold; line-height: 1.1; margin: 0; }}
  .scroll {{ overflow-x: auto; }}
  table {{ border-collapse: collapse; width: 100%; }}
  caption {{ height: 1px; overflow: hidden; position: absolute; width: 1px; }}
  caption {{ clip-path: inset(50%); white-space: nowrap; }}
  th, td {{ border-top: 1px solid {LINE}; padding: .45rem .8rem .45rem 0; text-align: left; }}
  th, td {{ vertical-align: top; }}
  thead th, thead td {{ border-top: 0; color: {MUTED}; font-weight: normal; }}
  thead th, thead td {{ vertical-align: bottom; }}
  tbody th {{ font-weight: normal; }}
  .counts td:not(:last-child) {{ font-variant-numeric: tabular-nums; }}
  .bar {{ display: block; height: 1rem; margin-top: .25rem; min-width: 7rem; width: 100%; }}
  .mark {{ height: 1.1rem; margin-right: .5rem; vertical-align: -.15rem; width: 1.1rem; }}
  .chip {{ border: 2px solid {INK}; border-radius: 10px; font-size: .8rem; }}
  .chip {{ padding: 0 .4rem; white-space: nowrap; }}
  article .counts tbody th {{ padding-left: 1.7rem; text-indent: -1.7rem; }}
  article .counts th:nth-child(1) {{ width: 40%; }}
  article .counts td:nth-child(2) {{ width: 20%; }}
  article .counts td:nth-child(5) {{ width: 24%; }}
  .homework {{ background: {INK}; border-radius: 18px; color: {PAPER}; margin: 1.6rem 0; }}
  .homework {{ padding: 1.2rem 1.4rem; }}
  .homework h3 {{ color: {SAFFRON}; margin: 0; }}
  .boxes {{ list-style: none; padding: 0; }}
  .boxes li::before {{ content: "☐ "; }}
  @media print {{
    .deck {{ padding: 8mm 8mm 2mm; }}
    .deck .wide {{ padding: 0; }}
    header h1 {{ font-size: 22pt; }}
    header, .homework, svg {{ print-color-adjust: exact; -webkit-print-color-adjust: exact; }}
    .edge {{ height: 6mm; }}
    nav {{ display: none; }}
    main {{ max-width: none; padding: 0; }}
    .card {{ border: 1px solid {LINE}; break-inside: avoid; padding: 4mm; }}
    .homework, tr {{ break-inside: avoid; }}
    h2, h3, h4 {{ break-after: avoid; }}
    .scroll {{ overflow: visible; }}
  }}
"""
