#!/usr/bin/env bash
# Tests the launcher: copies the project (without what was built) to a folder with spaces and accents and starts it
# there as an author would. Prints one line a case and a total; exits 1 when a case fails.
set -euo pipefail

project=$(cd "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clone="$work/Größe & Études (test)"
passed=0 failed=0

# is DESCRIPTION EXPECTED ACTUAL
is() {
  if [[ $2 == "$3" ]]; then
    passed=$((passed + 1)); echo "ok      $1"
  else
    failed=$((failed + 1)); echo "FAILED  $1: expected '$2', got '$3'"
  fi
}

# Starts the launcher; leaves `status`, and what it wrote in $work/stdout and $work/stderr.
start() {
  status=0
  "$clone/credence" "$@" >"$work/stdout" 2>"$work/stderr" </dev/null || status=$?
}
builds() { grep -c 'credence: building' "$work/stderr" || true; }
# The archives: static ones, or the caches of newer Javas.
find_archives() { find "$clone/target/cds" -name '*.jsa' -o -name '*.aot'; }
archive() { find_archives | head -n 1; }
archives() { find_archives | wc -l | tr -d ' '; }
# Which Credence answered; the line after it names the Java, which is not always the same.
version() { head -n 1 "$1"; }
size() { wc -c <"$1" | tr -d ' '; }
# Starts once more and expects a silent, successful run.
is_silent() {
  start --version
  is "$1: status" 0 "$status"
  is "$1: same answer" "$answer" "$(version "$work/stdout")"
  is "$1: nothing on standard error" '' "$(cat "$work/stderr")"
}

mkdir "$clone"
(cd "$project" && tar -cf - --exclude=./target --exclude=./.git --exclude=./out .) | tar -xf - -C "$clone"

start --version
answer=$(version "$work/stdout")
is 'a fresh clone builds' '0 1' "$status $(builds)"
is 'and prints the version and the Java only' 2 "$(wc -l <"$work/stdout" | tr -d ' ')"
is 'and makes one archive' 1 "$(archives)"
is 'and leaves no lock' no "$([[ -e $clone/target/launcher.lock ]] && echo yes || echo no)"
is_silent 'the second start builds nothing'

made=$(archive) full=$(size "$(archive)")
truncate -s 100000 "$made" 2>/dev/null || { chmod u+w "$made"; truncate -s 100000 "$made"; }
is_silent 'a truncated archive'
is 'a truncated archive is made anew' yes "$([[ $(size "$made") -gt $((full / 2)) ]] && echo yes || echo no)"
chmod u+w "$made"
printf 'garbage' | dd of="$made" bs=1 seek=4096 conv=notrunc 2>/dev/null
is_silent 'an altered archive'
# One that Java itself must refuse: the record is made to match it.
chmod u+w "$made"; head -c 200000 /dev/urandom >"$made"
echo "200000 $clone/target/credence-cli.jar" >"${made%.*}.made"
is_silent 'a foreign archive'
rm -f "$made"
is_silent 'a missing archive'

rm -rf "$clone/target/cds"; : >"$clone/target/cds"
is_silent 'a cache that cannot be written'
rm -f "$clone/target/cds"

status=0; (cd /tmp && ln -sf "$clone/credence" "$work/link" && "$work/link" --version) >"$work/stdout" 2>&1 || status=$?
is 'a link to the launcher works' "0 $answer" "$status $(version "$work/stdout")"
status=0; LC_ALL=C "$clone/credence" --version >"$work/stdout" 2>&1 || status=$?
is 'a locale without UTF-8 works' "0 $answer" "$status $(version "$work/stdout")"

start --no-such-option
is 'the exit status is passed on' 2 "$status"
status=0; JAVA_HOME=/nowhere "$clone/credence" --version 2>"$work/stderr" || status=$?
is 'a JAVA_HOME without Java is told' '2 1' "$status $(grep -c '/nowhere' "$work/stderr")"
mkdir -p "$work/old/bin"; printf '#!/bin/sh\n' >"$work/old/bin/java"; chmod +x "$work/old/bin/java"
echo 'JAVA_VERSION="11.0.20"' >"$work/old/release"
status=0; JAVA_HOME=$work/old "$clone/credence" --version 2>"$work/stderr" || status=$?
is 'an old Java is told' '2 1' "$status $(grep -c 'Java 11.0.20' "$work/stderr")"

# Every Java that is here by its name, the one of the first starts among them.
for other in "$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")" /usr/lib/jvm/temurin-25*; do
  [[ -x $other/bin/java ]] || continue
  export JAVA_HOME=$other
  is_silent "the Java of $other"
  is_silent "the Java of $other, with its archive"
  unset JAVA_HOME
done
is 'each Java makes one archive' "$(ls -d /usr/lib/jvm/temurin-25*/bin/java 2>/dev/null | wc -l | awk '{ print $1 + 1 }')" "$(archives)"
is_silent 'the first Java still has its own'
start check specs
is 'a check ends as it should' 0 "$status"
start check specs
is 'and once more' 0 "$status"

# A build that has nothing to do is remembered; whatever differs is noticed.
site=$work/site
written() { sed -n 's/.*: \([0-9]*\) files* written.*/\1/p' "$work/stdout"; }
start build "$clone/specs" --out "$site"
cp "$work/stderr" "$work/report"
is 'a build is remembered' '0 1' "$status $(find "$clone/target/builds" -name '*.build' | wc -l | tr -d ' ')"
start build "$clone/specs" --out "$site"
is 'the same build writes nothing' '0 0' "$status $(written)"
is 'and says the same of the specs' '' "$(diff "$work/report" "$work/stderr")"
rm "$site/index.html"
start build "$clone/specs" --out "$site"
is 'a page that is gone is written again' '0 1' "$status $(written)"
start build "$clone/specs" --out "$work/other"
is 'a remembered build into another folder writes everything' yes "$([[ $(written) -gt 2000 ]] && echo yes || echo no)"
printf 'nonsense {\n' >"$clone/specs/new.cred"
start build "$clone/specs" --out "$site"
is 'a new spec is noticed' 1 "$status"
rm "$clone/specs/new.cred"
start build "$clone/specs" --out "$site"
is 'and that it is gone' '0 0' "$status $(written)"

sleep 1; touch "$clone/src/main/java/dev/credence/cli/Main.java"
# Two at once: one builds, the other waits, both answer.
"$clone/credence" --version >"$work/first" 2>"$work/first.err" & first=$!
start --version
wait "$first" && other=0 || other=$?
is 'a touched source builds once for two starts' '0 0 1' \
  "$status $other $(cat "$work/first.err" "$work/stderr" | grep -c 'credence: building')"
is 'and both answer' "$answer $answer" "$(version "$work/first") $(version "$work/stdout")"
is_silent 'the start after that'

sleep 1; echo 'not java' >"$clone/src/main/java/dev/credence/Broken.java"
start --version
is 'a broken source fails the build with its log' '70 yes' \
  "$status $(grep -q 'Broken.java' "$work/stderr" && echo yes || echo no)"
rm "$clone/src/main/java/dev/credence/Broken.java"
mkdir -p "$clone/target/launcher.lock"; echo 999999999 >"$clone/target/launcher.lock/pid"
start --version
is 'the lock of a dead start is taken over' '0 1' "$status $(builds)"

echo
echo "launcher: $passed passed, $failed failed"
[[ $failed == 0 ]]
