"""Run the sessions of an OGSM from one keyboard, with the plan on the wall."""

__version__ = "0.1.0"
