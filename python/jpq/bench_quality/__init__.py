"""`jpq study bench-quality`: what is left of a model at a given size, jpq beside uniform choices."""
