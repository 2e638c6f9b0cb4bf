"""Paired timings of whole commands: what each costs, and their ratios, in one run.

A single time says little on a shared machine. Commands are run in turn, round after round, so that
whatever else the machine does falls on all of them alike; the median of the rounds is told.
"""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
NASTAVNIK = Path(os.environ.get("NASTAVNIK", REPOSITORY / ".build/release/nastavnik"))
WORK = REPOSITORY / ".build/bench"


@dataclass
class Cost:
    """What one run of a command took: seconds of the clock and of the processors, and memory."""

    wall: float
    cpu: float
    peak: float  # MiB


@dataclass
class Contender:
    """A command to be timed, and what has to be done before each of its runs."""

    name: str
    command: list
    before: callable = None
    stdin: Path = None


def once(contender):
    """Runs a command to its end; a command that fails has no time."""
    if contender.before:
        contender.before()
    source = open(contender.stdin, "rb") if contender.stdin else subprocess.DEVNULL
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in contender.command],
        stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )
    messages = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.stderr.write(messages.decode(errors="replace")[-2000:])
        raise SystemExit(f"bench: «{contender.name}» ended with {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def race(contenders, rounds=5):
    """The median cost of each contender over rounds in which every one runs once."""
    costs = {contender.name: [] for contender in contenders}
    for contender in contenders:
        once(contender)  # fills the disk's cache; not counted
    for _ in range(rounds):
        for contender in contenders:
            costs[contender.name].append(once(contender))
    return {name: middle(runs) for name, runs in costs.items()}


def middle(runs):
    return Cost(*(statistics.median(getattr(run, part) for run in runs)
                  for part in ("wall", "cpu", "peak")))


def table(title, costs):
    print(f"\n{title}")
    for name, cost in costs.items():
        print(f"  {name:<34} {cost.wall:8.2f} s wall {cost.cpu:8.2f} s CPU {cost.peak:8.0f} MiB")


def ratio(what, value, goal=None):
    """Prints a measured ratio, beside the goal if it has one: ('at most', 2) or ('at least', 10)."""
    if goal is None:
        print(f"  {what}: {value:.2f}×")
        return
    kind, limit = goal
    met = value <= limit if kind == "at most" else value >= limit
    print(f"  {what}: {value:.2f}× (goal: {kind} {limit}×) {'met' if met else 'NOT MET'}")
