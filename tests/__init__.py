"""Tests; a package, so that its benchmarks and pictures can be run with `python -m`."""
