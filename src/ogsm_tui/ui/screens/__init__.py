"""The full screens, each with its style beside it."""
