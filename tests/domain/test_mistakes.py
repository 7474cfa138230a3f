import pytest

from berdaya_cli.domain.errors import ExitCode, InvalidValueError, NotFoundError, SeveralError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.tanggal import parse_hari


def test_nothing_wrong_gives_the_value():
    check = Mistakes()

    assert check.settle(check.note(parse_hari, "2025-10-13")) == "2025-10-13"


def test_one_mistake_is_raised_as_it_is():
    check = Mistakes()
    check.note(parse_hari, "besok")

    with pytest.raises(InvalidValueError):
        check.stop()


def test_several_mistakes_are_raised_together_and_the_first_gives_the_exit_code():
    check = Mistakes()
    check.add(NotFoundError("x"))
    found = check.note_all(parse_hari, ["besok", "2025-10-13"])

    assert found == ("2025-10-13",)
    with pytest.raises(SeveralError) as caught:
        check.settle(None)
    assert caught.value.exit_code is ExitCode.NOT_FOUND
    assert [type(error) for error in caught.value.errors] == [NotFoundError, InvalidValueError]
