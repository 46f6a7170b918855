@echo off
rem Opens the editor's desk of this archive in the browser, for those who do not use a command line: open this file by a
rem double click. The desk is open as long as its window is.
chcp 65001 > nul
cd /d "%~dp0"
where node > nul 2> nul
if errorlevel 1 (
  echo Node is missing. Install it from https://nodejs.org, version 20 or later, then open this file again.
  pause
  exit /b 1
)
if not exist node_modules\goftar call npm install
if not exist node_modules\goftar (
  echo The program could not be installed: see above. It needs the network once.
  pause
  exit /b 1
)
call npm run --silent desk -- --open
if errorlevel 1 pause
