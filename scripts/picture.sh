#!/usr/bin/env bash
# Takes docs/images/neovim.png: the careless example in a window of Neovim 0.11 or newer, set up as docs/editors.md says.
#
#   apt-get install xvfb sakura imagemagick fonts-jetbrains-mono && npm run build && bash scripts/picture.sh
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
home="$(mktemp -d)"
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$home"' EXIT

project="$home/careless"
mkdir -p "$project" "$home/.config/nvim/lsp"
cp -r "$root/examples/careless/src" "$project"
cp "$root/docs/editors/neovim.lua" "$home/.config/nvim/lsp/eslint.lua"
sed -n '/^```lua$/,/^```$/{//!p}' "$root/docs/editors.md" > "$home/.config/nvim/init.lua"
cat >> "$home/.config/nvim/init.lua" <<'LUA'
vim.o.termguicolors, vim.o.number, vim.o.signcolumn = true, true, 'yes:1'
vim.o.laststatus, vim.o.cmdheight, vim.o.ruler = 0, 0, false
vim.cmd.highlight('DiagnosticUnderlineError gui=undercurl guisp=#ff7b72')
LUA
cat > "$home/pose.lua" <<'LUA'
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 100)
vim.fn.winrestview({ topline = 10, lnum = 20, col = 4 })
vim.defer_fn(function() vim.diagnostic.open_float({ border = 'rounded', max_width = 84 }) end, 3000)
LUA
(
  cd "$project"
  echo '{ "private": true, "type": "module" }' > package.json
  echo "import hardened from 'eslint-plugin-hardened'; export default hardened.configs.recommended;" > eslint.config.js
  npm install --silent --ignore-scripts eslint@10.15.0 typescript@6.0.3 vscode-langservers-extracted@4.10.0 "$root"
)

Xvfb :77 -screen 0 1400x1100x24 & sleep 2
(
  cd "$project"
  printf '#!/bin/sh\nexec nvim -S "%s/pose.lua" src/cache.ts\n' "$home" > "$home/nvim.sh" && chmod +x "$home/nvim.sh"
  PATH="$project/node_modules/.bin:$PATH" HOME="$home" XDG_CONFIG_HOME="$home/.config" DISPLAY=:77 COLORTERM=truecolor \
    exec sakura --font='JetBrains Mono 12' --columns=124 --rows=45 --execute="$home/nvim.sh"
) & sleep 20
DISPLAY=:77 import -window root "$home/window.png"
convert "$home/window.png" -trim +repage -bordercolor '#14161b' -border 14 -strip -colors 96 "PNG8:$root/docs/images/neovim.png"
