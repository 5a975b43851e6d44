"""One SQLite file: tables, queries, journal; all SQL is here."""
