"""A scenario as a drawing: what all roads do, cards of it, their places, and SVG or Mermaid."""
