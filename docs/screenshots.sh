#!/usr/bin/env bash
# Photographs every screen, light and dark, on a phone and on a desk, with a sheet of all of them,
# and renews the picture in the README: docs/screenshots.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
export SCREENSHOTS=${1:-$(mktemp -d)}
mkdir -p "$SCREENSHOTS" docs/images
dotnet build -c Release --verbosity quiet tests/NewsReader.BrowserTests
dotnet tests/NewsReader.BrowserTests/bin/Release/net10.0/NewsReader.BrowserTests.dll -explicit only -class '*.Screenshots'
cp "$SCREENSHOTS/comparison.png" docs/images/comparison.png
echo "The pictures are in $SCREENSHOTS; all of them at once: $SCREENSHOTS/sheet.png"
