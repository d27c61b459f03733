#!/usr/bin/env bash
# Installs Chromium for the tests that look at pages, on a machine that has none: Debian, as root.
set -euo pipefail

for browser in /usr/bin/chromium /usr/bin/google-chrome; do
  if [ -x "$browser" ]; then exit 0; fi
done

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq -o Acquire::Retries=3
# Without any font, pages have no text to measure.
apt-get install -y -qq -o Acquire::Retries=3 --no-install-recommends chromium fonts-dejavu-core >/dev/null
