"""YAML as text: bounded before it is built, every scalar a text, the line of each value known.

PyYAML's safe loader runs with all implicit typing taken out: ``33.10`` keeps its zero and ``no``
is a word. A file is first gone through as a stream, so that its depth, its tags and how large its
aliases make it are known before anything is built of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.temuan import Way
from berdaya_cli.language import _
from berdaya_cli.storage.files import check_plain, reason

YamlValue = Any
"""Any shape that YAML has, of text: a text, a list, a dict."""

LARGEST_FILE = 5 * 1024 * 1024
"""Bytes; the whole province's desa take about 2 MiB."""
MOST_VALUES = 500_000
"""Values after aliases are written out."""
DEEPEST = 20

_TEXT = "tag:yaml.org,2002:str"
_PLAIN_TAGS = (_TEXT, "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")


class _TextLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # either has the same form
    """The safe loader that takes every scalar for text; libyaml's where it is there."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  as PyYAML spells it


class RefusedError(Exception):
    """A file that is not worth reading on, with the line and what is wrong with it."""

    def __init__(self, jenis: str, line: int, pesan: str) -> None:
        super().__init__(pesan)
        self.jenis, self.line, self.pesan = jenis, line, pesan


@dataclass(slots=True)
class YamlText:
    """A file as lists and dicts of text.

    Attributes:
        lines: the line of each value, by the way to it.
        repeated: keys that stand twice in one place: line and way.
    """

    data: YamlValue = None
    lines: dict[Way, int] = field(default_factory=dict)
    repeated: list[tuple[int, Way]] = field(default_factory=list)

    def line_of(self, way: Way) -> int:
        """Return the line of a value, or of the nearest thing around it that is in the file."""
        while way and way not in self.lines:
            way = way[:-1]
        return self.lines.get(way, 1)


def read_yaml(path: Path, content: bytes | None = None) -> YamlText:
    """Read a YAML file, or what was piped in instead.

    Raises:
        RefusedError: it is not worth reading on, with the line and why.
        StorageError: the file cannot be read.
    """
    text = _text_of(path, content)
    try:
        _check_shape(text)
        return _Builder().build(yaml.compose(text, _TextLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        line = mark.line + 1 if mark else 1
        if "nesting depth" in str(getattr(error, "problem", "")):  # libyaml has a limit of its own
            raise _too_deep(line) from error
        said = _("This is not YAML: look at the punctuation and the indentation.")
        raise RefusedError("yaml", line, said) from error


def _text_of(path: Path, content: bytes | None) -> str:
    if content is None:
        content = _content_of(path)
    if len(content) > LARGEST_FILE:
        raise RefusedError("too-large", 1, _("The file is larger than 5 MiB."))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise RefusedError("not-utf-8", line, _("The text is not UTF-8.")) from error


def _content_of(path: Path) -> bytes:
    try:
        check_plain(path)
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise StorageError(
            _("{path} cannot be read: {reason}."), path=path, reason=reason(error)
        ) from error


def _check_shape(text: str) -> None:
    """Go through the file as a stream, before anything is built of it."""
    depth = 0
    for event in yaml.parse(text, _TextLoader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1
        if depth > DEEPEST:
            raise _too_deep(line)
        if getattr(event, "tag", None) not in {None, *_PLAIN_TAGS}:
            raise RefusedError("tag", line, _("YAML tags are not allowed."))


def _too_deep(line: int) -> RefusedError:
    return RefusedError("too-deep", line, _("The file is nested too deeply."))


class _Builder:
    """Turns nodes into lists and dicts of text; a key without a value goes."""

    def __init__(self) -> None:
        self._read = YamlText()
        self._left = MOST_VALUES

    def build(self, node: yaml.Node | None) -> YamlText:
        self._read.data = self._value(node, ()) if node else {}
        return self._read

    def _value(self, node: yaml.Node, way: Way) -> YamlValue:
        self._left -= 1
        line = node.start_mark.line + 1
        if self._left < 0 or len(way) > DEEPEST:
            raise RefusedError("too-many-values", line, _("The aliases of this file explode."))
        self._read.lines.setdefault(way, line)
        if isinstance(node, yaml.MappingNode):
            return dict(self._pairs(node, way))
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, (*way, number)) for number, item in enumerate(node.value)]
        return node.value

    def _pairs(self, node: yaml.MappingNode, way: Way) -> Iterator[tuple[str, YamlValue]]:
        seen: set[str] = set()
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            here = (*way, key)
            if key in seen:
                self._read.repeated.append((line, here))
            seen.add(key)
            self._read.lines[here] = line
            if value_node.value != "" or value_node.style:
                yield key, self._value(value_node, here)
