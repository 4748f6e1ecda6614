#!/usr/bin/env bash
# How much memory the published program holds (VmRSS, MiB): on an empty collection, started again, after a walk over every kind of page, under load,
# and with 64 readers over random pages of 60,000 articles:
# docs/memory.sh [SECONDS of load for each page] [SECONDS of random pages] [DIR: a data directory that "load" filled; made when not given]
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
url=http://127.0.0.1:5084
export RateLimits__SearchesPerMinute=100000000
site=
trap 'kill ${site:-} 2>/dev/null || true; wait; rm -rf "$work"' EXIT

start() {
  dotnet "$work/app/NewsReader.dll" serve --data "$work/data" --urls $url > /dev/null &
  site=$!
  until curl -fs $url/ > /dev/null; do sleep 0.1; done
}

resident() {
  sleep 1.5
  awk -v what="$1" '/VmRSS/ { printf "%-28s%6.0f MiB\n", what, $2 / 1024 }' "/proc/$site/status"
}

dotnet publish src/NewsReader -c Release -o "$work/app" --verbosity quiet
dotnet build tests/NewsReader.Benchmarks -c Release --verbosity quiet --nologo
start
resident 'empty collection'
kill "$site" && wait "$site" || true
start
resident 'started again'
for page in / /stories/1 /articles/1 /compare/1...2 '/quotes?q=said' /quotes /speakers/1 /help /add /settings /articles/1.json /stories.atom /quotes.csv /api/v1/articles/1 /openapi/v1.json /metrics /sources/1; do
  curl -fs "$url$page#[1-40]" -o /dev/null || true
done
resident 'every page forty times'
dotnet tests/NewsReader.Benchmarks/bin/Release/net10.0/NewsReader.Benchmarks.dll pages $url "${1:-3}" > /dev/null
resident 'under load'
kill "$site" && wait "$site" || true
site=
large=${3:-$work/large}
benchmarks() { dotnet tests/NewsReader.Benchmarks/bin/Release/net10.0/NewsReader.Benchmarks.dll "$@"; }
[ -f "$large/newsreader.db" ] || benchmarks load --articles 60000 --data "$large" > /dev/null
benchmarks soak --data "$large" --program "$work/app/NewsReader.dll" --readers 64 --seconds "${2:-180}" --most 250
