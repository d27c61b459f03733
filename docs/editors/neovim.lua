-- ESLint in Neovim 0.11 or newer: `~/.config/nvim/lsp/eslint.lua`, switched on by `vim.lsp.enable('eslint')` in `init.lua`.
return {
  cmd = { 'vscode-eslint-language-server', '--stdio' },
  filetypes = { 'javascript', 'javascriptreact', 'typescript', 'typescriptreact' },
  root_markers = { 'eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs', 'eslint.config.ts' },
  -- The server has no defaults of its own: without any one of these it fails.
  settings = {
    validate = 'on',
    nodePath = vim.NIL,
    experimental = {},
    rulesCustomizations = {},
    problems = { shortenToSingleLine = false },
    codeAction = {
      disableRuleComment = { enable = true, location = 'separateLine' },
      showDocumentation = { enable = true },
    },
    codeActionOnSave = { mode = 'all' },
  },
}
