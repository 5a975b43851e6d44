"""Questions to the store, by subject; they give frozen records, and no row ever leaves the store."""
