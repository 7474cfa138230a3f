"""Pages for a browser: templates that escape every text by themselves."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Jinja2 brings it when a page is made
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"


def page_templates(folder: Path = TEMPLATES) -> "Environment":
    """Return the templates of a folder; a name that a template misspells is an error."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
