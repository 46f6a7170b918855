#!/bin/sh
# For the Finder, which opens files with this ending by a double click.
exec sh "$(dirname "$0")/start.sh"
