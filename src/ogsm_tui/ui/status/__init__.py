"""How the process status is drawn: its blocks, and how they share the room."""
