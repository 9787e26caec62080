#!/bin/sh
# Lighthouse on the home page, a program and the search of a built site, served on this machine.
#
#   bench/lighthouse.sh OUT CATALOG PROGRAM        bench/lighthouse.sh out csulb/2026-2027 food-systems
#
# Needs Node 18 or newer, Chromium (CHROMIUM=/path/to/it) and, once, in a folder outside the repository named by NODE_TOOLS:
#   PUPPETEER_SKIP_DOWNLOAD=1 npm install lighthouse@12.8.2
# The scores of accessibility, best practices and search engines have to be 100. Performance is measured on a slow telephone
# that Lighthouse imitates, and falls on a busy machine: run it on a quiet one.
set -eu
out=$1 catalog=$2 program=$3
lighthouse=${NODE_TOOLS:?the folder with node_modules/.bin/lighthouse}/node_modules/.bin/lighthouse
port=8766
python3 -m http.server "$port" --bind 127.0.0.1 --directory "$out" >/dev/null 2>&1 &
server=$!
work=$(mktemp -d)
trap 'kill "$server"; rm -rf "$work"' EXIT
sleep 1
for page in index.html "programs/$program/index.html" search/index.html; do
  CHROME_PATH=${CHROMIUM:-/usr/bin/chromium} "$lighthouse" "http://127.0.0.1:$port/$catalog/$page" --quiet --output=json \
    --output-path="$work/report.json" --only-categories=accessibility,best-practices,seo,performance \
    --chrome-flags="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
--disable-component-update --disable-sync --user-data-dir=$work/profile"
  node -e 'const r = JSON.parse(require("fs").readFileSync(process.argv[1]));
    console.log(process.argv[2] + ": " + Object.values(r.categories).map(c => c.title + " " + Math.round(100 * c.score)).join(", ")
      + "; layout shift " + r.audits["cumulative-layout-shift"].displayValue + ", blocking " + r.audits["total-blocking-time"].displayValue);
    process.exitCode = Object.values(r.categories).some(c => c.id !== "performance" && c.score < 1) ? 1 : 0;' "$work/report.json" "$page" || bad=1
done
exit "${bad:-0}"
