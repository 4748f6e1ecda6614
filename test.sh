#!/usr/bin/env bash
# Installs what the tests need where it can, restores, builds, and runs every test and check.
# The last line is "N passed, N failed"; the exit code is 0 only when nothing failed.
set -uo pipefail
cd "$(dirname "$0")"

passed=0
failed=0
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

finish() {
  echo
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

# check NAME COMMAND…: one check that passes or fails as a whole.
check() {
  local name=$1 start=$SECONDS
  shift
  echo "== $name"
  if "$@"; then
    passed=$((passed + 1))
    echo "   passed in $((SECONDS - start)) s"
  else
    failed=$((failed + 1))
    echo "   FAILED: $name"
    return 1
  fi
}

# ended PID LOG: waits for a command in the background and shows what it printed.
ended() {
  local code=0
  wait "$1" || code=$?
  cat "$2"
  rm -f "$2"
  return "$code"
}

# tests PROJECT: runs a test project and adds its counts.
tests() {
  local project=$1 log
  log=$(mktemp)
  echo "== $project"
  dotnet test --project "tests/$project" -c Release --no-build --no-progress 2>&1 | tee "$log"
  local code=${PIPESTATUS[0]}
  local good bad
  good=$(sed -nE 's/^ *succeeded: ([0-9]+).*/\1/p' "$log" | tail -1)
  bad=$(sed -nE 's/^ *failed: ([0-9]+).*/\1/p' "$log" | tail -1)
  passed=$((passed + ${good:-0}))
  failed=$((failed + ${bad:-0}))
  # A run that ended badly without naming a failed test (a crash, no test at all) is a failure too.
  if [ "$code" -ne 0 ] && [ "${bad:-0}" -eq 0 ]; then failed=$((failed + 1)); fi
  rm -f "$log"
}

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is needed: dotnet is not on the path."; failed=1; finish; }
browser=
check "what the tests need" .ci/install && browser=yes
check "restore" dotnet restore --verbosity quiet || finish
check "build, warnings as errors" dotnet build -c Release --no-restore --verbosity quiet || finish
check "format" dotnet format whitespace --no-restore --verify-no-changes # style and analysers are errors of the build
# These need the build only. They and the tests leave the processors idle in part, so they run side by side.
endurance=$(mktemp)
.ci/endurance >"$endurance" 2>&1 & under=$!
tests NewsReader.Tests
[ -z "$browser" ] || tests NewsReader.BrowserTests
check "the interface for programs" .ci/api
check "kills, readers, a soak, the fuzzers" ended "$under" "$endurance" # before the build's output is written again
check "the published program" .ci/published
finish
