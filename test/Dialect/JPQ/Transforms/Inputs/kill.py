"""kill.py FILE COMMAND...: starts the command, kills it (SIGKILL) as soon as it has written FILE, and fails if it ended first."""

import subprocess
import sys
import time
from pathlib import Path

file, command = Path(sys.argv[1]), sys.argv[2:]
process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
while not file.exists() and process.poll() is None:
    time.sleep(0.005)
process.kill()
assert process.wait() == -9, "the command ended before it was killed"
