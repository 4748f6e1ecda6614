#!/usr/bin/env bash
# How many pages a second a fresh site with the sample reports answers, and how soon: printed beside a page that is only a frame.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-5}
dotnet build -c Release src/NewsReader -v q --nologo
dotnet build -c Release tests/NewsReader.Benchmarks -v q --nologo
data=$(mktemp -d)
export RateLimits__SearchesPerMinute=100000000
dotnet src/NewsReader/bin/Release/net10.0/NewsReader.dll serve --data "$data" --urls http://127.0.0.1:5083 &
site=$!
trap 'kill $site 2>/dev/null; wait $site 2>/dev/null || true; rm -rf "$data"' EXIT
until dotnet src/NewsReader/bin/Release/net10.0/NewsReader.dll health http://127.0.0.1:5083 > /dev/null 2>&1; do sleep 0.2; done
dotnet tests/NewsReader.Benchmarks/bin/Release/net10.0/NewsReader.Benchmarks.dll pages http://127.0.0.1:5083 "$seconds"
