#!/bin/sh
# Any CI, and git hooks: what changed of the pages in snapshots/ since the main branch. Ends with 1 where that is significant, 2 where something could not
# be read, 3 where a page is no policy.
set -eu
base=$(git merge-base "${1:-origin/main}" HEAD)
exec policy-scan diff --git "$base..HEAD" --fail-on significant --format junit --output junit.xml --format markdown --output summary.md --format text -- snapshots
