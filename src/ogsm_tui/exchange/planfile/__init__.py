"""The plan file as text: read it into a typed document or its faults, write a document as TOML."""
