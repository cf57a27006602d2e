#!/bin/bash
# The real data by the command line alone: online_retail.sh BACKROOMCTL [sqlite|postgresql]... (default: both).
# Imports 142,083 lines, then compares `stock` with the sums of the file, added up by other code, SKU by SKU; verifies;
# and compares what the engines print, byte by byte. The file is found by BACKROOM_TEST_DATA (default: ../shared beside
# the project), the folder that holds data/.
set -euo pipefail
ctl=$(realpath "$1")
shift
engines=("$@")
[ $# -gt 0 ] || engines=(sqlite postgresql)
here=$(cd "$(dirname "$0")" && pwd)
data=${BACKROOM_TEST_DATA:-$here/../../../shared}/data
work=$(mktemp -d)
trap '"$here/../support/postgres" stop "$work/server" >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
unset BACKROOM_TEST_POSTGRES # it starts and ends one of its own
export BACKROOM_PASSWORD=a-long-password BACKROOM_ADMIN_PASSWORD=a-long-password XDG_DATA_HOME=$work/home
gunzip -c "$data/online-retail/2010-12_2011-03.csv.gz" >"$work/retail.csv"
printf 'code,kind,parent,name,policy\nMAIN,site,,Main,allow\n' >"$work/site.csv"

timed() {
    local began=$SECONDS
    "$@"
    echo "    $((SECONDS - began)) s" >&2
}

for engine in "${engines[@]}"; do
    if [ "$engine" = sqlite ]; then
        db=sqlite:$work/books.db
        "$ctl" --db "$db" init --negative allow >/dev/null
    else
        "$here/../support/postgres" start "$work/server"
        url=$(cat "$work/server/url")
        psql "$url" -qc 'CREATE DATABASE retail'
        host=${url#*@}
        host=${host%/*}
        owner=${url#*://owner:}
        BACKROOM_PASSWORD=${owner%%@*} "$ctl" --db "postgresql://owner@$host/retail" init --negative allow >/dev/null
        db=postgresql://admin@$host/retail
    fi
    echo "== $engine" >&2
    "$ctl" --db "$db" import locations "$work/site.csv" >/dev/null
    timed "$ctl" --db "$db" import products "$work/retail.csv" 2>"$work/notes"
    tail -n 1 "$work/notes" >&2
    timed "$ctl" --db "$db" import movements "$work/retail.csv" --site MAIN 2>"$work/notes"
    tail -n 1 "$work/notes" >&2
    "$ctl" --db "$db" stock --format json >"$work/$engine.json"
    "$ctl" --db "$db" verify --deep
    python3 - "$work/retail.csv" "$work/$engine.json" <<'P'
import csv, json, sys
# What a code is, its descriptions say: most rows of it agree on one.
services = {"POSTAGE", "DOTCOM POSTAGE", "CARRIAGE", "DISCOUNT", "MANUAL", "SAMPLES", "BANK CHARGES", "AMAZON FEE"}
sold, said = {}, {}
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")):
    code = row["StockCode"].lower()
    sold[code] = sold.get(code, 0) + int(row["Quantity"])
    text = row["Description"].strip().upper()
    if text:
        said.setdefault(code, []).append(text)
for code, texts in said.items():
    text = max(set(texts), key=texts.count)
    if text in services or "GIFT VOUCHER" in text:
        del sold[code]
stock = {row["sku"].lower(): int(row["onHand"]) for row in json.load(open(sys.argv[2]))}
wrong = [sku for sku in sold.keys() | stock.keys() if stock.get(sku) != -sold.get(sku, 0)]
print(f"{len(stock)} SKUs, {len(wrong)} differ from the file", *wrong[:10])
sys.exit(1 if wrong else 0)
P
done
if [ ${#engines[@]} = 2 ]; then cmp "$work/sqlite.json" "$work/postgresql.json" && echo "both engines print the same bytes"; fi
