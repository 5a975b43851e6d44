"""In and out: plan file, tables, minutes; text in, text out."""
