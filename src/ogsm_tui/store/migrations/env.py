"""Run migrations inside the transaction that `store/migrate.py` has begun."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    render_as_batch=True,
    # The transaction around it holds the changes of the schema as well.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
