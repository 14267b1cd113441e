from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from quiz.store.ids import IdMaker, new_id


def test_ids_are_uuids_of_version_7_with_their_time():
    made = UUID(IdMaker(lambda: 1_700_000_000_123)())
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert made.int >> 80 == 1_700_000_000_123


@given(st.lists(st.integers(-5, 1 << 48), min_size=2, max_size=60))
def test_ids_go_up_even_where_the_clock_goes_back(times):
    clock = iter(times)
    make = IdMaker(lambda: next(clock))
    ids = [make() for _ in times]
    assert ids == sorted(set(ids))


def test_ids_made_in_one_millisecond_go_up():
    make = IdMaker(lambda: 1)
    ids = [make() for _ in range(5000)]
    assert ids == sorted(set(ids))
    assert new_id() < new_id()
