#!/bin/sh
# Puts what Kate needs into its places. Settings and keys that are there already stay as they are, and are named.
#
#   sh editors/kate/install.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
config=${XDG_CONFIG_HOME:-$HOME/.config}
data=${XDG_DATA_HOME:-$HOME/.local/share}

syntax=$data/org.kde.syntax-highlighting/syntax
mkdir -p "$syntax" "$config/kate/lspclient" "$config/kate/externaltools" "$HOME/.local/bin"
cp "$here/../../grammar/kate/ordrett.xml" "$here/../../grammar/kate/ordrett-codebook.xml" "$here/ordrett-decisions.xml" "$syntax/"
cp "$here"/externaltools/*.ini "$config/kate/externaltools/"
cp "$here/../tools/ordrett-jump.py" "$HOME/.local/bin/"
# Until this is said, Kate offers its own examples of tools and reads none.
if [ ! -e "$config/kate-externaltoolspluginrc" ]; then
  printf '[Global]\nfirststart=false\n' >"$config/kate-externaltoolspluginrc"
fi

# Settings and keys that somebody has made their own are not overwritten.
keep() {
  if [ ! -e "$2" ]; then
    mkdir -p "$(dirname "$2")"
    cp "$1" "$2"
  elif ! cmp -s "$1" "$2"; then
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
      nb*|no*) echo "$2 finnes fra før. Se til at den inneholder det som står i $1." ;;
      nn*) echo "$2 finst frå før. Sjå til at ho inneheld det som står i $1." ;;
      *) echo "$2 is there already. See that it holds what $1 does." ;;
    esac
  fi
}
keep "$here/settings.json" "$config/kate/lspclient/settings.json"
keep "$here/kxmlgui5/lspclient/ui.rc" "$data/kxmlgui5/lspclient/ui.rc"
keep "$here/kxmlgui5/externaltools/ui.rc" "$data/kxmlgui5/externaltools/ui.rc"
