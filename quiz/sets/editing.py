"""Changes a set's file in place: one entry more or less in a list, every other byte as it was.

A file that a teacher laid out and commented is never written anew. The place of a change is found
at the parser's marks, the text is cut there, and the result is read back: unless it holds the very
change that was asked for and nothing else, nothing is done.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import yaml

from quiz.errors import QuizError, Spot
from quiz.files import write_whole
from quiz.sets.loader import Loaded, load_text
from quiz.sets.plain_change import Plain, plainly_added, plainly_removed
from quiz.sets.scalars import Entry
from quiz.sets.source import decode, read_bytes
from quiz.sets.surgery import Edit, Node, child, compose, plain


class SetFile:
    """A set's file being changed in memory, then written at once.

    Attributes:
        path: the file, links followed.
        text: with the changes so far.
        original: as it was read.
    """

    def __init__(self, path: Path) -> None:
        """Reads the file.

        Raises:
            QuizError: it can't be read, or is not UTF-8.
        """
        self.path = path.resolve()
        self._name = str(path)
        self._data = read_bytes(self.path, self._name)
        decode(self._data, self._name)
        self.original = self.text = self._data.decode("utf-8-sig")

    @property
    def changed(self) -> bool:
        """Whether anything is to be written."""
        return self.text != self.original

    def loaded(self) -> Loaded:
        """The set as it would be read with the changes so far."""
        return load_text(self.text, self._name, self.path.parent)

    def add(self, question_id: str, key: str, entry: Entry) -> None:
        """Adds an entry at the end of a question's list, such as `accept` or `tests.correct`.

        A list that is not there is made; a single value that stands for a list becomes one.

        Raises:
            QuizError: E151, where the file is written in a way that this can't change safely.
        """
        keys = key.split(".")
        self._change(
            question_id,
            key,
            lambda edit, node: edit.add(node, keys, entry),
            lambda question: plainly_added(question, keys, entry),
        )

    def remove(self, question_id: str, key: str, text: str) -> None:
        """Takes an entry out of a question's list: the first that is `text`, or begins with it.

        A list left empty goes, and what held nothing but it.

        Raises:
            QuizError: E151, where it is not there or can't be taken out safely.
        """
        keys = key.split(".")
        self._change(
            question_id,
            key,
            lambda edit, node: edit.remove(node, keys, text),
            lambda question: plainly_removed(question, keys, text),
        )

    def save(self) -> None:
        """Writes the file whole, in one step; its permissions stay.

        Raises:
            QuizError: someone changed it since it was read (E150), or it can't be written (E152).
        """
        spot = Spot(self._name)
        if read_bytes(self.path, self._name) != self._data:
            raise QuizError.of("E150", spot)
        mark = b"\xef\xbb\xbf" if self._data.startswith(b"\xef\xbb\xbf") else b""
        data = mark + self.text.encode()
        try:
            write_whole(self.path, data)
        except OSError as error:
            raise QuizError.of("E152", spot, detail=error.strerror or str(error)) from error
        self._data, self.original = data, self.text

    def _change(
        self,
        question_id: str,
        key: str,
        cut: Callable[[Edit, Node], None],
        change: Callable[[dict[str, Plain]], None],
    ) -> None:
        refusal = QuizError.of("E151", Spot(self._name), question=question_id, key=key)
        try:
            edit = Edit(self.text)
            index = edit.index_of(question_id)
            cut(edit, child(edit.root, "questions")[1].value[index])
            expected = plain(edit.root)
            change(expected["questions"][index])
            after = edit.result()
            if plain(compose(after)) != expected:
                raise refusal
        except (yaml.YAMLError, LookupError, StopIteration, RecursionError, TypeError) as error:
            raise refusal from error
        self.text = after
