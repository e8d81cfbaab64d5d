#!/usr/bin/env bash
# Scores or times Readout from its source tree; builds it first when a source is newer than the last build.
#   bench/run.sh scores [--gold DIR] [--set NAME] [--update]
#   bench/run.sh throughput [--reports FILE] [--sentences N]
#   bench/run.sh stages [JMH OPTIONS]
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
built=$root/bench/target/readout-bench-0.1.0.jar

is_stale() {
    [ -f "$built" ] && [ -f "$root/app/target/readout.jar" ] || return 0
    local newer
    newer=$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/{core,parser,app,bench}/src/main "$root/lexicons" \
        -name target -prune -o -type f -newer "$built" -print | head -n 1) || true
    [ -n "$newer" ]
}

if is_stale; then
    (cd "$root" && mvn -B -q -DskipTests -Dcyclonedx.skip=true -pl bench -am package) >&2
fi

run() {
    local main=$1
    shift
    "$java" -Xms3g -Xmx3g -Xmn800m -XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy --enable-native-access=ALL-UNNAMED \
        -cp "$root/bench/target/classes:$root/parser/target/test-classes:$root/app/target/readout.jar:$root/bench/target/lib/*" "$main" "$@"
}

command=${1:-}
[ $# -eq 0 ] || shift
case $command in
    scores) run readout.bench.GoldScores --root "$root" "$@" ;;
    throughput) run readout.bench.Throughput --root "$root" "$@" ;;
    stages) cd "$root" && run org.openjdk.jmh.Main "$@" ;;
    *)
        sed -n 's/^#   //p' "$0" >&2
        exit 2
        ;;
esac
