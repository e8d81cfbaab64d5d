#!/usr/bin/env bash
# Scores or times Readout from its source tree; builds it first when a source is newer than the last build.
#   bench/run.sh scores [--gold DIR] [--set NAME] [--update]
#   bench/run.sh throughput [--reports FILE] [--sentences N]
#   bench/run.sh equality [--most N] REPORTS...
#   bench/run.sh stages [JMH OPTIONS]
#   bench/run.sh corpus --out FILE [--kind conflict|mixed] [--sentences N] [--seed N] [--lines]
#   bench/run.sh whole [--kind conflict|mixed] [--sizes "1000 10000 100000"] [--threads "1 2"] [OPTIONS OF code]
#   bench/run.sh cold [TIMES]
#   bench/run.sh corenlp [--kind conflict|mixed] [--size N] [--threads N]
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
built=$root/bench/target/readout-bench-0.1.0.jar
work=$root/bench/target/whole
article=$root/samples/plain/manbij.txt
corenlp_version=4.5.10

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

corpus() { "$java" -cp "$root/bench/target/classes:$root/app/target/readout.jar" \
    readout.bench.MakeCorpus --root "$root" "$@"; }

# The file of so many made-up sentences, as JSONL, or with --lines the sentences alone.
corpus_file() {
    local kind=$1 size=$2 ending=${3:+txt} file
    file=$work/$kind-$size.${ending:-jsonl}
    mkdir -p "$work"
    [ -f "$file" ] || corpus --kind "$kind" --sentences "$size" --out "$file" ${3:+"$3"}
    printf '%s' "$file"
}

# Runs a command in a new process and sets wall, cpu (seconds) and peak (MB of resident memory, - where unknown).
measure() {
    local pid key value rest times peak_kb='' TIMEFORMAT='%R %U %S' status=0
    times=$({ time {
        "$@" >"$work/out" 2>"$work/err" &
        pid=$!
        while kill -0 "$pid" 2>/dev/null; do
            if [ -r "/proc/$pid/status" ]; then
                while read -r key value rest; do
                    [ "$key" != VmHWM: ] || printf '%s' "$value" >"$work/peak"
                done <"/proc/$pid/status" 2>/dev/null || true
            fi
            sleep 0.1
        done
        wait "$pid" || printf '%s' "$?" >"$work/status"
    }; } 2>&1)
    if [ -f "$work/status" ]; then
        status=$(<"$work/status")
        rm "$work/status"
        printf 'exit code %s of: %s\n' "$status" "$*" >&2
        tail -n 5 "$work/err" >&2
        return 1
    fi
    read -r wall user system <<<"$times"
    cpu=$(sum "$user" "$system")
    peak=-
    if [ -f "$work/peak" ]; then
        peak_kb=$(<"$work/peak")
        peak=$((peak_kb / 1000))
        rm "$work/peak"
    fi
}

# Seconds with three decimals as milliseconds; numbers may begin with zeros.
milliseconds() { local plain=${1/./}; printf '%s' "$((10#$plain))"; }
seconds() { printf '%d.%03d' "$(($1 / 1000))" "$(($1 % 1000))"; }
sum() { seconds "$(($(milliseconds "$1") + $(milliseconds "$2")))"; }
# Sentences a second beyond start-up.
rate() {
    local beyond=$(($(milliseconds "$2") - $(milliseconds "$3")))
    if [ "$beyond" -gt 0 ]; then printf '%d' "$(($1 * 1000 / beyond))"; else printf -- '-'; fi
}

readout() { exec "$root/readout" "$@"; }

row() { printf '%-28s %8s %9s %9s %9s %12s\n' "$@"; }

# The quickest of some runs on one article, into start.
cold_start() {
    local times=$1 i
    start=
    for ((i = 0; i < times; i++)); do
        measure readout code --quiet "$article"
        row 'one article, cold' - "$wall" "$cpu" "$peak" -
        if [ -z "$start" ] || [ "$(milliseconds "$wall")" -lt "$(milliseconds "$start")" ]; then
            start=$wall
        fi
    done
}

whole() {
    local kind=conflict sizes='1000 10000 100000' threads='1 2' size n file
    while [ $# -gt 0 ]; do
        case $1 in
            --kind) kind=$2 ;;
            --sizes) sizes=$2 ;;
            --threads) threads=$2 ;;
            *) break ;;
        esac
        shift 2
    done
    mkdir -p "$work"
    row '' sentences 'wall s' 'cpu s' 'peak MB' 'sentences/s'
    cold_start 2
    for size in $sizes; do
        file=$(corpus_file "$kind" "$size")
        for n in $threads; do
            measure readout code --quiet --threads "$n" "$@" "$file"
            row "$kind, threads $n" "$size" "$wall" "$cpu" "$peak" "$(rate "$size" "$wall" "$start")"
        done
    done
}

# CoreNLP and its models into target/corenlp/lib, through Maven; no part of Readout, never packaged.
fetch_corenlp() {
    local folder=$root/bench/target/corenlp
    [ ! -d "$folder/lib" ] || return 0
    mkdir -p "$folder"
    cat >"$folder/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId>
  <artifactId>corenlp</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>edu.stanford.nlp</groupId>
      <artifactId>stanford-corenlp</artifactId>
      <version>$corenlp_version</version>
    </dependency>
    <dependency>
      <groupId>edu.stanford.nlp</groupId>
      <artifactId>stanford-corenlp</artifactId>
      <version>$corenlp_version</version>
      <classifier>models</classifier>
    </dependency>
  </dependencies>
</project>
POM
    (cd "$folder" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
        -DincludeScope=runtime -DoutputDirectory=lib.part && mv lib.part lib) >&2
}

# A file of sentences through CoreNLP's own command line.
corenlp_on() {
    exec "$java" -Xmx3g -cp "$root/bench/target/corenlp/lib/*" edu.stanford.nlp.pipeline.StanfordCoreNLP \
        -annotators tokenize,ssplit,pos,depparse -ssplit.eolonly true -threads "$2" -outputFormat conllu \
        -outputDirectory "$work/corenlp" -fileList "$1"
}

# Cuts a file of sentences into files of a thousand and lists them: CoreNLP holds a whole file in memory.
split_lines() {
    local file=$1 folder=$2 line number=0 part=
    rm -rf "$folder"
    mkdir -p "$folder"
    while IFS= read -r line; do
        if ((number++ % 1000 == 0)); then
            part=$folder/$number.txt
            printf '%s\n' "$part" >>"$folder/list"
        fi
        printf '%s\n' "$line" >>"$part"
    done <"$file"
}

corenlp() {
    local kind=conflict size=10000 threads=1 file
    while [ $# -gt 0 ]; do
        case $1 in
            --kind) kind=$2 ;;
            --size) size=$2 ;;
            --threads) threads=$2 ;;
            *) break ;;
        esac
        shift 2
    done
    fetch_corenlp
    split_lines "$(corpus_file "$kind" "$size" --lines)" "$work/lines"
    head -n 1 "$work/lines/1.txt" >"$work/lines/first.txt"
    printf '%s\n' "$work/lines/first.txt" >"$work/lines/first"
    row '' sentences 'wall s' 'cpu s' 'peak MB' 'sentences/s'
    measure corenlp_on "$work/lines/first" "$threads"
    start=$wall
    row 'CoreNLP, one sentence' 1 "$wall" "$cpu" "$peak" -
    measure corenlp_on "$work/lines/list" "$threads"
    row "CoreNLP trees, threads $threads" "$size" "$wall" "$cpu" "$peak" "$(rate "$size" "$wall" "$start")"
    cold_start 2
    file=$(corpus_file "$kind" "$size")
    measure readout code --quiet --all-sentences --threads "$threads" "$file"
    row "Readout claims, threads $threads" "$size" "$wall" "$cpu" "$peak" "$(rate "$size" "$wall" "$start")"
}

command=${1:-}
[ $# -eq 0 ] || shift
case $command in
    scores) run readout.bench.GoldScores --root "$root" "$@" ;;
    throughput) run readout.bench.Throughput --root "$root" "$@" ;;
    equality) run readout.bench.Equality "$@" ;;
    stages) cd "$root" && run org.openjdk.jmh.Main "$@" ;;
    corpus) corpus "$@" ;;
    whole) whole "$@" ;;
    cold)
        mkdir -p "$work"
        row '' '' 'wall s' 'cpu s' 'peak MB' ''
        cold_start "${1:-5}"
        ;;
    corenlp) corenlp "$@" ;;
    *)
        sed -n 's/^#   //p' "$0" >&2
        exit 2
        ;;
esac
