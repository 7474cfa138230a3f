"""What tests of reports share: an office that issues editions."""

import pytest

from tests.conftest import CONTOH_TODAY


@pytest.fixture
def office(contoh):
    def say(*words, today=CONTOH_TODAY, **more):
        return contoh(*words, today=today, **more)

    say.db, say.sql = contoh.db, contoh.sql
    return say
