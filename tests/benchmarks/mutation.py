"""Mutation testing: how many small mistakes in the grader and its French the tests notice.

    uv run python -m tests.benchmarks.mutation --sample 600 --seed 1
    uv run python -m tests.benchmarks.mutation --sample 0 french/dates:12 grading/who:7

Draws changes (`mutants.py`) at random over all modules of `quiz/grading` and `quiz/french`, and
runs for each the tests of these two rooms that reach the changed lines, until one fails. Prints
each change that none notices, then killed of all, by module.

One process loads all and runs the tests once under coverage, a context a test; each mutant is a
fork of it in which the functions of one module are given their changed code. No file is written. A
mutant that uses ten times the processor time of its tests, or too much memory, counts as killed.
Random tests draw 25 examples, the same each time, and are not shrunk.
"""

from __future__ import annotations

import argparse
import functools
import gc
import os
import random
import resource
import signal
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import coverage
import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.benchmarks.mutants import Mutant, mutants_of, mutated

ROOMS = ("grading", "french")
ROOT = Path(__file__).parents[2]
MORE_MEMORY = 2 * 1024**3
KILLED, SURVIVED, UNREACHED = "killed", "survived", "unreached"
TELL_EVERY = 25
EXAMPLES = 25


class Module:
    """A module as it was when the program started, whatever becomes of its file.

    Attributes:
        name: `room/module`.
    """

    def __init__(self, path: Path) -> None:
        self.path = str(path)
        self.name = f"{path.parent.name}/{path.stem}"
        self.source = path.read_text("utf-8")
        self.mutants = mutants_of(self.source)


Place = tuple[Module, Mutant]


def drawn(modules: list[Module], size: int, seed: int) -> list[Place]:
    """A sample over all modules, each by its share of the changes, in random order."""
    total = sum(len(module.mutants) for module in modules)
    draw = random.Random(seed)
    sample = [
        (module, mutant)
        for module in modules
        if module.mutants
        for mutant in draw.sample(module.mutants, max(1, round(size * len(module.mutants) / total)))
    ]
    draw.shuffle(sample)
    print(f"{len(sample)} of {total} mutants, seed {seed}", flush=True)
    return sample


def named(modules: list[Module], names: list[str]) -> list[Place]:
    """Mutants by `room/module:number`."""
    by_name = {module.name: module for module in modules}
    parts = [name.split(":") for name in names]
    return [(by_name[name], by_name[name].mutants[int(number)]) for name, number in parts]


class Mutation:
    """A pytest plugin that runs the tests once, then once again for each mutant."""

    def __init__(self, modules: list[Module], sample: list[Place]) -> None:
        self.modules = modules
        self.sample = sample
        self.outcomes: list[tuple[Module, str]] = []
        self._failed = False
        self._fails: set[str] = set()
        self._seconds: dict[str, float] = defaultdict(float)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Notes a failure, and the seconds of each test."""
        if report.failed:
            self._failed = True
            self._fails.add(report.nodeid)
        self._seconds[report.nodeid] += report.duration

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """All tests under coverage, then those that reach each mutant."""
        items = session.items
        random.Random(0).shuffle(items)
        items.sort(key=_draws_examples)  # the slowest last
        for item in filter(_draws_examples, items):
            test = getattr(item.obj, "__func__", item.obj)  # type: ignore[attr-defined]
            own = test._hypothesis_internal_use_settings
            test._hypothesis_internal_use_settings = settings(own, max_examples=EXAMPLES)
        self._items = items
        self._number = {item.nodeid: number for number, item in enumerate(items)}
        self._reached = self._reach()
        self._failed = False
        self._living = _Living()
        gc.collect()
        gc.freeze()  # so that a fork copies no page for the collector's sake
        for done, (module, mutant) in enumerate(self.sample, 1):
            outcome, tests = self._try(module, mutant)
            self.outcomes.append((module, outcome))
            if outcome != KILLED:
                _tell(module, mutant, f"{outcome}, {tests} tests")
            if done % TELL_EVERY == 0:
                print(f"{done} done", flush=True)
        return True

    def _reach(self) -> dict[str, dict[int, list[str]]]:
        """Path -> line -> tests; what a cache remembers is forgotten before each test."""
        caches = [
            cache
            for cache in gc.get_objects()
            if isinstance(cache, functools._lru_cache_wrapper)
            and str(cache.__module__).startswith("quiz.")
            and cache.__wrapped__.__code__.co_argcount
        ]
        paths = [module.path for module in self.modules]
        recorder = coverage.Coverage(data_file=None, config_file=False, include=paths)
        start = time.monotonic()
        recorder.start()
        for item in self._items:
            for cache in caches:
                cache.cache_clear()
            recorder.switch_context(item.nodeid)
            _run_one(item)
        recorder.stop()
        for nodeid in self._fails:
            print(f"left out, for it fails without any mutant: {nodeid}", flush=True)
        seconds = time.monotonic() - start
        print(f"{len(self._items)} tests, {seconds:.0f} s under coverage", flush=True)
        data = recorder.get_data()
        return {path: data.contexts_by_lineno(path) for path in paths}

    def _try(self, module: Module, mutant: Mutant) -> tuple[str, int]:
        """What becomes of a mutant, and how many tests could notice it."""
        lines = self._reached[module.path]
        first, last = mutant.lines
        reaching = {test for line in range(first, last + 1) for test in lines.get(line, ())}
        numbers = sorted(self._number[test] for test in reaching - self._fails if test)
        if not numbers:
            return UNREACHED, 0
        child = os.fork()
        if not child:
            self._run([self._items[number] for number in numbers], module, mutant)
        _, status = os.waitpid(child, 0)
        return (KILLED if status else SURVIVED), len(numbers)

    def _run(self, tests: list[pytest.Item], module: Module, mutant: Mutant) -> None:
        """In the child: ends the process, well only where no test notices."""
        limit = 10 + 10 * sum(self._seconds[test.nodeid] for test in tests)
        signal.setitimer(signal.ITIMER_PROF, limit)
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        memory = pages * resource.getpagesize() + MORE_MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        well = False
        try:
            self._living.change(module, mutant)
            well = all(self._passes(test) for test in tests)
        finally:
            os._exit(0 if well else 1)

    def _passes(self, test: pytest.Item) -> bool:
        _run_one(test)
        return not self._failed


def _run_one(item: pytest.Item) -> None:
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)


def _draws_examples(item: pytest.Item) -> bool:
    return hasattr(getattr(item, "obj", None), "hypothesis")


class _Living:
    """The functions that are loaded, by file, and all caches."""

    def __init__(self) -> None:
        self._functions: dict[str, list[FunctionType]] = defaultdict(list)
        self._caches: list[functools._lru_cache_wrapper[Any]] = []
        for thing in gc.get_objects():
            if isinstance(thing, FunctionType):
                self._functions[thing.__code__.co_filename].append(thing)
            elif isinstance(thing, functools._lru_cache_wrapper):
                self._caches.append(thing)

    def change(self, module: Module, mutant: Mutant) -> None:
        """Gives the functions of a module their changed code, and empties all caches."""
        changed = compile(mutated(module.source, mutant.number), module.path, "exec")
        codes = {(code.co_qualname, code.co_firstlineno): code for code in _codes(changed)}
        for function in self._functions[module.path]:
            old = function.__code__
            new = codes.get((old.co_qualname, old.co_firstlineno), old)
            if new.co_freevars == old.co_freevars and old.co_name != "<lambda>":
                function.__code__ = new
        for cache in self._caches:
            cache.cache_clear()


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


def _tell(module: Module, mutant: Mutant, outcome: str) -> None:
    place = f"{module.name}:{mutant.number}"
    print(f"{place:<30}line {mutant.lines[0]:<4} {outcome}: {mutant.operator}: {mutant.change}",
          flush=True)  # fmt: skip


def table(outcomes: list[tuple[Module, str]]) -> None:
    """Killed of all, by module, by room and together."""
    for names in (*sorted({module.name for module, _ in outcomes}), *ROOMS, ""):
        here = Counter(outcome for module, outcome in outcomes if module.name.startswith(names))
        killed, of = here[KILLED], here.total()
        if of:
            print(f"{names or 'all':<30}{killed:5} of {of:4}{killed / of:8.1%}")


def main() -> None:
    """Reads the arguments, runs, prints."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("mutant", nargs="*", help="room/module:number, besides the sample")
    parser.add_argument("--sample", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    settings.register_profile(
        "mutation",
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    settings.load_profile("mutation")
    os.chdir(ROOT)
    paths = (path for room in ROOMS for path in sorted((ROOT / "quiz" / room).glob("*.py")))
    modules = [Module(path) for path in paths]
    sample = drawn(modules, given.sample, given.seed) if given.sample else []
    plugin = Mutation(modules, [*named(modules, given.mutant), *sample])
    options = ["--import-mode=importlib", "-p", "no:cacheprovider", "-p", "no:terminal",
               "--capture=no", "-o", "addopts=", "-W", "ignore::pytest.PytestAssertRewriteWarning"]  # fmt: skip
    pytest.main([*options, *(f"tests/{room}" for room in ROOMS)], plugins=[plugin])
    table(plugin.outcomes)


if __name__ == "__main__":
    main()
