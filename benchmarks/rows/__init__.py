"""The rows of the table: each module measures one or a few, with the floor beside it."""
