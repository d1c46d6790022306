"""The one exception that the command line turns into a message and exit code 1."""


class JpqError(Exception):
    """Something the user can act on. The message names the file and what was expected."""
