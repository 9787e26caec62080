#!/usr/bin/env bash
# The same commit gives the same jars wherever it is built: builds HEAD twice, in folders of other names, with another
# time zone, locale and number of processors, and compares the hashes. Takes a few minutes. The umask is the same for both:
# Maven writes the rights of files into a jar.
#
#   .ci/reproducible.sh [MAVEN OPTION...]     for example -o, or -Dquick to leave the checks of the compiler out
#
# Prints the hashes. Exits with 1 when they differ.
set -euo pipefail
umask 022
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# build FOLDER JAVA_OPTIONS MAVEN_OPTION...: prints the hash of each jar.
build() {
  local folder=$1 options=$2
  shift 2
  (
    mkdir -p "$folder"
    git -C "$root" archive HEAD | tar -x -C "$folder"
    cd "$folder"
    MAVEN_OPTS=$options mvn -B -ntp -q package -DskipTests -Dmaven.test.skip=true "$@" >"$work/log" 2>&1 || {
      tail -n 30 "$work/log" >&2
      exit 1
    }
    find target -name '*.jar' -not -path '*/it*' -print0 | sort -z | xargs -0 sha256sum
  )
}

here=$(TZ=America/Los_Angeles LC_ALL=C.UTF-8 build "$work/here" \
  "-Duser.language=en -Duser.country=US -Duser.timezone=America/Los_Angeles" "$@")
there=$(TZ=Pacific/Kiritimati LC_ALL=C build "$work/elsewhere/a folder" \
  "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -XX:ActiveProcessorCount=1" "$@")

printf '%s\n' "$here"
[[ -n $here && $here == "$there" ]] || {
  printf 'but elsewhere:\n%s\n' "$there"
  exit 1
}
echo "The same in another folder, time zone and locale."
