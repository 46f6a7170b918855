#!/bin/sh
# Opens the editor's desk of this archive in the browser, for those who do not use a command line: open this file by a
# double click (on a Mac: start.command). The desk is open as long as its window is.

# Says what is wrong, in both languages, and keeps the window until somebody has read it.
stop() {
  printf '\n%s\n%s\n' "$1" "$2"
  if [ -t 0 ]; then
    printf 'Enter\n'
    read -r _
  fi
  exit 1
}

cd "$(dirname "$0")" || exit 1
command -v node > /dev/null 2>&1 ||
  stop 'Node is missing. Install it from https://nodejs.org (version 20 or later), then open this file again.' \
    'برنامهٔ Node نصب نیست. آن را از https://nodejs.org نصب کنید (نسخهٔ ۲۰ یا پس از آن) و این پرونده را دوباره باز کنید.'
[ -d node_modules/goftar ] || npm install ||
  stop 'The program could not be installed: see above. It needs the network once.' \
    'برنامه نصب نشد: دلیلش در بالا آمده است. نصب یک بار شبکه می‌خواهد.'
npm run --silent desk -- --open ||
  stop 'The desk was closed, or could not be opened: see above.' \
    'میز بسته شد یا باز نشد: دلیلش در بالا آمده است.'
