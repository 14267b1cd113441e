"""To run as one who may not do everything: tests often run as root."""

from __future__ import annotations

import ctypes
import os


def without_the_rights_of_root():
    """To root nothing is read-only, but for two capabilities that it can let go of (Linux)."""
    if os.geteuid() == 0:
        drop_capability, override, search = 24, 1, 2
        for capability in (override, search):
            ctypes.CDLL(None).prctl(drop_capability, capability, 0, 0, 0)
