"""The small programs that the app is held against, each run by itself."""
