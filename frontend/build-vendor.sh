#!/usr/bin/env bash
# Writes the page's one library file, vendor.js: htm with Preact inside, from npm, unchanged but for a licence note on top.
#   frontend/build-vendor.sh           fetches and writes it
#   frontend/build-vendor.sh --check   fetches it and fails if the committed file differs by a byte
# Needs npm; the Maven build does not run this.
set -euo pipefail

version=3.1.1
sum=72284e8e9079c87817145df1110f74e8a2aa040b2fc384922e18dfcb46fc1fd7

target=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/app/src/main/resources/readout/web/site/vendor.js
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && npm pack --silent "htm@$version" >/dev/null && tar xzf "htm-$version.tgz")
echo "$sum  $work/package/preact/standalone.module.js" | sha256sum --check --quiet

{
    echo "/* htm $version (Apache-2.0, Google Inc.) with Preact 10 and its hooks (MIT, Jason Miller) inside,"
    echo "   as npm's htm/preact/standalone.module.js has it. Written by frontend/build-vendor.sh; see NOTICE. */"
    cat "$work/package/preact/standalone.module.js"
    echo
} >"$work/vendor.js"

if [ "${1:-}" = --check ]; then
    cmp "$work/vendor.js" "$target"
else
    mkdir -p "$(dirname "$target")"
    cp "$work/vendor.js" "$target"
fi
