"""One line for each check: what holds, or what does not, where and why."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass
class Checks:
    """Prints a line for each check as it is done, and keeps count of those that failed."""

    shown: int = 12
    done: int = 0
    failed: list[str] = field(default_factory=list)

    def hold(self, what: str, faults: Iterable[str], note: str = "") -> None:
        """A check of which `faults` are all that is wrong: none, and it holds."""
        found = list(faults)
        self.done += 1
        if not found:
            print(f"ok    {what}{f' ({note})' if note else ''}", flush=True)
            return
        self.failed.append(what)
        print(f"FAIL  {what}: {len(found)} faults", flush=True)
        for fault in found[: self.shown]:
            print(f"        {fault}", flush=True)
        if len(found) > self.shown:
            print(f"        and {len(found) - self.shown} more", flush=True)
