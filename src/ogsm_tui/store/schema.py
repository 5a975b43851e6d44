"""The version of the schema that this program reads and writes."""

SCHEMA_HEAD = "0001"
"""Revision of the newest migration; every journal step carries it."""

APPLICATION_ID = 0x4F47534D
"""SQLite's `application_id` of our files: "OGSM"."""
