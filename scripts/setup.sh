#!/usr/bin/env bash
# Sets up everything Haechi is built and tested with; does nothing the second time.
#   1. Debian packages (only those missing; sudo only for that, and only when you are not root)
#   2. ICU's source, from Debian, and ICU compiled for WebAssembly in build/icu-wasm
#   3. the pinned npm packages of package-lock.json
#
# On a system other than Debian 12 it installs nothing by itself but says what is needed. These variables name things
# that are already there: HAECHI_ICU_SOURCE (folder of ICU 72.1 with common/ and data/), HAECHI_EMCC (Emscripten's emcc),
# HAECHI_BROWSER (a Chromium or Chrome), HAECHI_FIREFOX (a Firefox).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/common.sh

packages=(
  ninja-build ccache           # build
  libicu-dev icu-devtools      # Unicode, native; icupkg and gennorm2 take what is needed out of ICU's data
  nlohmann-json3-dev           # JSON
  libgumbo-dev                 # HTML
  libcli11-dev                 # command line
  nettle-dev                   # checksums
  libmimalloc-dev              # memory
  libgtest-dev                 # tests
  libbenchmark-dev             # benchmarks
  emscripten                   # C++ to WebAssembly
  webkit2gtk-driver xvfb       # tests in WebKit, on a screen that nobody sees
  xdotool                      # keys for Firefox's input method
)
tools=(git g++ cmake ninja icupkg gennorm2 python3) # what the packages above must provide

main() {
  install_packages
  compile_icu
  install_npm_packages
}

# --- 1. packages ------------------------------------------------------------------------------------------------------

install_packages() {
  [ -n "$(find_browser)" ] || packages+=(chromium)
  [ -n "${HAECHI_FIREFOX:-}" ] || packages+=(firefox-esr)
  [ -n "${HAECHI_ICU_SOURCE:-}" ] || [ -e "$icu_source/common" ] || packages+=(dpkg-dev xz-utils patch)
  if [ -n "${HAECHI_EMCC:-}" ]; then packages=("${packages[@]/emscripten/}"); fi

  if ! is_debian_12; then
    check_other_system
    return
  fi
  local missing
  missing=$(missing_packages)
  [ -n "$missing" ] || return 0
  need_root_for "apt-get install --no-install-recommends $missing"
  say "Installing Debian packages:" $missing
  apt_get update
  apt_get install --yes --no-install-recommends $missing
}

is_debian_12() {
  command -v apt-get > /dev/null && [ "$(. /etc/os-release && echo "$ID $VERSION_ID")" = "debian 12" ]
}

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    [ -n "$package" ] || continue
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2> /dev/null)" = installed ] || printf '%s ' "$package"
  done
}

# apt-get as root; waits for other package managers to finish. Output is shown only when something goes wrong.
apt_get() {
  local log
  log=$(mktemp)
  as_root env DEBIAN_FRONTEND=noninteractive apt-get --quiet --option DPkg::Lock::Timeout=600 "$@" > "$log" 2>&1 ||
    { cat "$log" >&2; rm -f "$log"; fail "apt-get $1 failed (see above)."; }
  rm -f "$log"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Says what an administrator must do where we cannot.
need_root_for() {
  [ "$(id -u)" = 0 ] || command -v sudo > /dev/null ||
    fail "This needs root and there is no sudo. Ask whoever administers this machine to do this, then run it again: $*"
}

check_other_system() {
  local lacking=() tool
  for tool in "${tools[@]}"; do command -v "$tool" > /dev/null || [ -x "/usr/sbin/$tool" ] || lacking+=("$tool"); done
  command -v emcc > /dev/null || [ -n "${HAECHI_EMCC:-}" ] || lacking+=("emcc (Emscripten; or set HAECHI_EMCC)")
  [ -n "$(find_browser)" ] || lacking+=("chromium (or set HAECHI_BROWSER)")
  [ -n "${HAECHI_FIREFOX:-$(command -v firefox-esr firefox || true)}" ] || lacking+=("firefox (or set HAECHI_FIREFOX)")
  { command -v WebKitWebDriver && command -v Xvfb; } > /dev/null || lacking+=("WebKitGTK's WebKitWebDriver and MiniBrowser, Xvfb")
  command -v xdotool > /dev/null || lacking+=("xdotool")
  [ -n "${HAECHI_ICU_SOURCE:-}" ] || lacking+=("ICU 72.1's source (set HAECHI_ICU_SOURCE to the folder with common/ and data/)")
  [ "${#lacking[@]}" -gt 0 ] || return 0
  printf 'Haechi sets itself up on Debian 12 only. Here, please install what is missing and run this again:\n' >&2
  printf '  - %s\n' "${lacking[@]}" >&2
  printf 'The libraries it builds with: ICU 72 (C++), nlohmann/json 3.11, gumbo-parser 0.10, CLI11 2, Nettle 3, mimalloc 2, GoogleTest, Google Benchmark.\n' >&2
  exit 1
}

# --- 2. ICU for WebAssembly -------------------------------------------------------------------------------------------

compile_icu() {
  local recipe
  recipe=$(cat wasm/icu/* wasm/toolchain.cmake core/embed.cmake core/text/foldable.h | sha256sum)
  is_done icu-wasm "$recipe ${HAECHI_ICU_SOURCE:-}" && [ -e build/icu-wasm/libicuuc.a ] && return 0
  [ -n "${HAECHI_ICU_SOURCE:-}" ] || fetch_icu_source
  say "Compiling ICU for WebAssembly (once, about a minute)"
  configure -S wasm/icu -B build/icu-wasm -G Ninja --toolchain "$PWD/wasm/toolchain.cmake" \
    -DHAECHI_ICU_SOURCE="${HAECHI_ICU_SOURCE:-$PWD/$icu_source}"
  build build/icu-wasm
  mark_done icu-wasm "$recipe ${HAECHI_ICU_SOURCE:-}"
}

# The source of exactly the ICU that the native build links.
fetch_icu_source() {
  [ -e "$icu_source/common/unicode/uvernum.h" ] && return 0
  local version
  version=$(dpkg-query --show --showformat='${source:Version}' libicu-dev)
  apt-cache showsrc icu 2> /dev/null | grep -x "Version: $version" > /dev/null || add_source_entry
  say "Fetching the source of ICU $version from Debian (26 MB)"
  mkdir -p build/icu-source
  rm -rf build/icu-source/*
  (cd build/icu-source && apt-get --quiet --option APT::Sandbox::User="$(id -un)" source "icu=$version" > log 2>&1) ||
    { cat build/icu-source/log >&2
      fail "No ICU source. Put one in a folder yourself and set HAECHI_ICU_SOURCE to it (the folder with common/ and data/)."; }
  mv build/icu-source/icu-*/source "$icu_source"
  rm -rf build/icu-source/icu*[0-9].* build/icu-source/icu-*
}

# A list file of our own with the source packages of the mirrors and suites that this machine uses already.
add_source_entry() {
  local list=/etc/apt/sources.list.d/haechi-icu-source.sources entries
  entries=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(SOURCESENTRY)' \
    'Created-By: Packages' 'Origin: Debian' | sort -u | awk '$3 == "main"' | while read -r uri suite component entry; do
      printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: %s\n' "$uri" "$suite" "$component"
      signed_by "${entry%:*}" "${entry##*:}"
      printf '\n'
    done)
  [ -n "$entries" ] || fail "apt knows no Debian mirror here. Set HAECHI_ICU_SOURCE to a folder with ICU 72.1's source."
  need_root_for "write the following to $list and run apt-get update"$'\n\n'"$entries"
  say "Adding $list, so that apt finds ICU's source"
  printf '%s\n' "$entries" | as_root tee "$list" > /dev/null
  apt_get update
}

# apt wants the same Signed-By for the same mirror everywhere: repeat what entry number $2 of list file $1 says.
signed_by() {
  case $1 in
    *.sources) awk -v RS= -v n="$2" 'NR == n' "$1" | grep -i '^Signed-By:' || true ;;
    *) sed -n "${2}s/.*\[.*signed-by=\([^] ]*\).*/Signed-By: \1/p" "$1" ;;
  esac
}

# --- 3. npm packages --------------------------------------------------------------------------------------------------

install_npm_packages() {
  local lock
  lock=$(cat package.json package-lock.json | sha256sum)
  is_done npm "$lock" && [ -d node_modules ] && return 0
  say "Installing the npm packages of package-lock.json"
  npm ci --no-audit --no-fund --loglevel=error > build/npm.log 2>&1 || { cat build/npm.log >&2; fail "npm ci failed (see above)."; }
  mark_done npm "$lock"
}

mkdir -p build
use_node
main
