"""Documents as pictures: HTML and SVG as strings. It knows documents only, so it stands lowest; nothing is here yet."""
