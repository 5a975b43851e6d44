"""How fast the app is, told as ratios against floors measured in the same run: `python -m benchmarks`."""
