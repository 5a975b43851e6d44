"""The rules of the method: pure, and told in its own words."""
