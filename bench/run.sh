#!/bin/sh
# Times whole processes of Credence and of AJV over the same catalogs, in turn, and prints a table in Markdown.
# See bench/README.md. Everything it makes lies in bench/work and bench/results, which git ignores.
#
#   bench/run.sh [ROUNDS] [PROGRAMS...]      default: 7 rounds; small 1 1000 10000
set -eu
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
root=${here%/*}
rounds=${1:-7}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- small 1 1000 10000

[ -d "$here/ajv/node_modules" ] || (cd "$here/ajv" && npm ci --no-audit --no-fund >/dev/null)
for name; do
  case $name in
    small) node "$here/generate.mjs" "$here/work/small" 1 --courses 120 ;;
    *-split) node "$here/generate.mjs" "$here/work/$name" "${name%-split}" --per-file 1 ;;
    *) node "$here/generate.mjs" "$here/work/$name" "$name" ;;
  esac
done
# Builds the jar and the class-data archive, which no start is to pay for here.
"$root/credence" --version
exec node "$here/time.mjs" "$rounds" "$@"
