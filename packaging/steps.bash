# Sourced by run, test and check: the steps they share. After sourcing, $top is the project and the working directory.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export LC_ALL=C.UTF-8
jobs=$(nproc)

say() { printf '\n== %s\n' "$*" >&2; }

die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# packages_of GROUP... prints the packages of these groups.
packages_of() {
    local groups=" $* "
    while read -r group package _; do
        case $groups in
            *" $group "*) echo "$package" ;;
        esac
    done <"$top/packaging/dependencies"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    elif command -v sudo >/dev/null && [ -t 0 ] && [ -z "${CI:-}" ]; then
        sudo "$@"
    else
        die "needs root for: $*"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 -qq "$@" </dev/null
}

# install_missing GROUP... asks apt only when something is missing, and the network for lists only when apt needs them.
install_missing() {
    local wanted missing=() package
    command -v apt-get >/dev/null || die "no apt-get here: install what packaging/dependencies lists, and build by hand"
    wanted=$(packages_of "$@")
    local have
    have=" $(dpkg-query -W -f='${Package}:${db:Status-Status} ' 2>/dev/null || true) "
    for package in $wanted; do
        case $have in
            *" $package:installed "*) ;;
            *) missing+=("$package") ;;
        esac
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${missing[*]}"
    apt_get install -y --no-install-recommends "${missing[@]}" >/dev/null 2>&1 || {
        apt_get update
        apt_get install -y --no-install-recommends "${missing[@]}" >/dev/null
    }
}

# configure PRESET [OPTION...] and build PRESET [TARGET...] say nothing when there is nothing to do.
configure() {
    say "configuring $1"
    (cd "$top" && cmake --preset "$@" >&2)
}

build() {
    local preset=$1 targets=()
    shift
    [ $# = 0 ] || targets=(--target "$@")
    say "building $preset"
    cmake --build "$top/build/$preset" --parallel "$jobs" "${targets[@]}" >&2
}
